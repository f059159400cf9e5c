# For the scripts beside us: finds or gets a browser for the journeys, and points ENKANAL_BROWSER at it.

find_browser() {
    [ -x "${ENKANAL_BROWSER:-}" ] && return
    browser_on_machine && return
    echo "No Chromium on this machine: getting one" >&2
    debian_browser && browser_on_machine && return
    # Left to Playwright: it fetches its own, and says which command helps where it cannot.
    unset ENKANAL_BROWSER
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
    $as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 ||
        { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1
}
