# Chromium for the browser tests, and its driver for the component tests. Sourced by setup.sh.

# Runs a command as root, through sudo only where it asks no question.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif has sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

browser_there() { node scripts/chromium.mjs >/dev/null 2>&1; }

# Installs packages without a word, with fresh lists when the first try fails.
apt_quietly() {
  has apt-get && as_root true || return 1
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return
  as_root apt-get update -qq >/dev/null 2>&1 || true
  as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

apt_install() {
  has apt-get && as_root true || return 1
  announce "$* from the system's packages: a download of about 120 MB, less than a minute."
  apt_quietly "$@"
}

need_browser() {
  need_node
  browser_there && return
  apt_install chromium chromium-driver && browser_there && return
  announce "No Chromium here and none from the system's packages: Playwright brings its own, a download of about 170 MB."
  playwright install chromium && browser_there || fail "No Chromium for the tests." \
    "Install Chromium or Chrome, or set CHROMIUM to its path, and run this again."
}

# Not every machine can have one; the part that wants it says so and is left out.
need_firefox() {
  need_node
  node scripts/firefox.mjs >/dev/null && return
  announce "Firefox from the system's packages: a download of about 80 MB, less than a minute."
  apt_quietly firefox-esr || true
}

need_driver() {
  has chromedriver && return
  apt_install chromium-driver && has chromedriver && return
  fail "chromedriver is missing; the tests of components (make test-browser) need it." \
    "Debian, Ubuntu: sudo apt-get install chromium-driver     macOS: brew install --cask chromedriver" \
    "Its version must fit the browser's. Every other part of the tests runs without it."
}
