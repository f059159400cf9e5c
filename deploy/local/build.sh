# For the scripts beside us: builds what is not built, or is older than its sources.

# Touched when a build starts, and kept when it went well.
built=.enkanal/built
log=.enkanal/build.log

# The newest source decides; tests do not run here, so they do not count.
stale() {
    local module
    [ -e "$built" ] || return 0
    for module in "$@"; do
        case $module in
            deploy/*) [ -e "$module/target/lib" ] || return 0 ;;
            *) [ -e "$module/target/quarkus-app/quarkus-run.jar" ] || return 0 ;;
        esac
    done
    [ -n "$(find pom.xml contracts/*/pom.xml contracts/*/src/main deploy/*/pom.xml deploy/*/src/main \
        ./*-service/pom.xml ./*-service/src/main -newer "$built" -print -quit 2>/dev/null)" ]
}

build_if_stale() {
    stale "$@" || return 0
    find_maven || return 1
    if ! mkdir -p .enkanal 2>/dev/null || ! touch "$built.started" 2>/dev/null; then
        echo "$PWD/.enkanal belongs to another user: start as that user, or delete it to begin anew." >&2
        return 1
    fi
    echo "Building (the first time Maven downloads a good deal)"
    local modules start=$SECONDS
    modules=$(IFS=,; echo "$*")
    # aot-jar: classes are loaded by the JVM's own loader, so that an archive of them is of use.
    if ! (set -o pipefail
        mvn -B -ntp -Dmaven.test.skip -Dspotless.check.skip -Dquarkus.package.jar.type=aot-jar -pl "$modules" -am package 2>&1 |
            tee "$log" | awk '/^\[INFO\] Building Enkanal: / { sub(/.*Enkanal: /, ""); sub(/ [^ ]*-SNAPSHOT.*/, ""); print "  " $0; fflush() }'); then
        grep '^\[ERROR\]' "$log" | head -20 >&2
        echo "The build failed. All that Maven said is in $log" >&2
        return 1
    fi
    mv "$built.started" "$built"
    echo "Built in $((SECONDS - start)) s"
}
