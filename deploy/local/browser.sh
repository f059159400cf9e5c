# For the scripts beside us: finds or gets a browser for the journeys, and points ENKANAL_BROWSER at it.

find_browser() {
    [ -x "${ENKANAL_BROWSER:-}" ] && return
    browser_on_machine && return
    echo "No Chromium or Chrome on this machine: getting one" >&2
    debian_browser && browser_on_machine && return
    playwrights_browser && return
    echo "No browser could be got for the journeys: install Chromium or Chrome (Debian: sudo apt-get install chromium), or name one in ENKANAL_BROWSER." >&2
    return 1
}

browser_on_machine() {
    local name path
    for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
        path=$(command -v "$name") && export ENKANAL_BROWSER="$path" && return
    done
    for path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        [ -x "$path" ] && export ENKANAL_BROWSER="$path" && return
    done
    return 1
}

# Where that is allowed without asking anyone.
debian_browser() {
    local as_root=
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root="sudo -n"
    fi
    $as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 && return
    $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1
}

# With the very library that the journeys use, which a pom of its own lets Maven fetch before anything is built.
playwrights_browser() {
    local folder version
    folder=$(mktemp -d)
    version=$(sed -n '/<groupId>com.microsoft.playwright</,/<\/dependency>/s/.*<version>\(.*\)<.*/\1/p' deploy/journey/pom.xml)
    cat >"$folder/pom.xml" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>se.enkanal</groupId><artifactId>browser</artifactId><version>1</version>
<dependencies><dependency><groupId>com.microsoft.playwright</groupId><artifactId>playwright</artifactId><version>$version</version></dependency></dependencies></project>
POM
    mvn -q -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$folder/path" >/dev/null 2>&1 &&
        "$JAVA_HOME/bin/java" -cp "$(cat "$folder/path")" com.microsoft.playwright.CLI install chromium >&2
    rm -r "$folder"
    ENKANAL_BROWSER=$(find "$HOME/.cache/ms-playwright" "$HOME/Library/Caches/ms-playwright" -path '*/chromium-*' -type f \
        \( -name chrome -o -name Chromium -o -name 'Google Chrome for Testing' \) 2>/dev/null | sort | tail -1)
    export ENKANAL_BROWSER
    [ -n "$ENKANAL_BROWSER" ]
}
