# For the scripts beside us: what this machine has. A JDK that can build and run Enkanal is found, and JAVA_HOME points at it.

# The feature version of the JDK in this folder, or nothing.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 1
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# JAVA_HOME and PATH are someone's choice; of the others, the newest.
find_jdk() {
    local candidate version newest=0 found=
    local on_path
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path"; do
        version=$(jdk_version "$candidate") && [ "${version:-0}" -ge 21 ] && export JAVA_HOME="$candidate" && return
    done
    for candidate in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(jdk_version "$candidate") && [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$newest" ] &&
            newest=$version found=$candidate
    done
    if [ -z "$found" ]; then
        echo "Enkanal needs a JDK 21 or later and found none: install one (adoptium.net has them for every system), or point JAVA_HOME at it." >&2
        return 1
    fi
    export JAVA_HOME="$found"
}

# Later JDKs warn of what Netty and zstd do.
quiet_jvm() {
    [ "$(jdk_version "$JAVA_HOME")" -lt 24 ] || echo --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
}

find_maven() {
    command -v mvn >/dev/null && return
    echo "Enkanal is built with Maven, and there is no mvn on the PATH: install it (Debian: apt-get install maven; macOS: brew install maven)." >&2
    return 1
}

# Root cannot run PostgreSQL; in a user namespace it is somebody else. Where those are forbidden, see rootless/unshare.
let_root_run_postgres() {
    if [ "$(id -u)" = 0 ] && [ "$(uname)" = Linux ] && ! unshare -U true 2>/dev/null; then
        export PATH="$PWD/deploy/local/rootless:$PATH"
    fi
}
