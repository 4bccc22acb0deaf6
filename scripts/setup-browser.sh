# Chromium, its driver and Firefox for the tests. Each is tried before it counts as there: a program that starts may
# still be too old. One that a person names is taken as it is. Sourced by setup.sh; a need that can't be met gives 1, and
# its reason stands in $REASON.

REASON=""

# can NAME: the program does what the tests ask of it.
can() {
  local said
  if said=$(node scripts/try.mjs "$1" 2>&1); then return; fi
  REASON=$said
  return 1
}

# The same Chromium without windows, where the system has a package of it: hundreds of pages take a third less time. It is
# nothing that a test needs.
need_shell() {
  if [ -z "${CHROMIUM:-}" ] && may_fetch && ! has chromium-headless-shell && apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    announce "Chromium without windows, for the tests: a download of about 60 MB."
    apt_quietly chromium-headless-shell || true
  fi
}

need_browser() {
  need_node
  can chromium && need_shell && return
  [ -z "${CHROMIUM:-}" ] && may_fetch || return
  announce "Chromium and its driver from the system's packages: a download of about 120 MB, less than a minute."
  apt_quietly chromium chromium-driver && can chromium && need_shell && return
  announce "No Chromium that does from the system's packages: Playwright brings its own, a download of about 170 MB."
  playwright install chromium && can chromium
}

need_driver() {
  need_node
  can driver && return
  may_fetch || return
  announce "chromium-driver from the system's packages: some seconds."
  apt_quietly chromium-driver && can driver
}

need_firefox() {
  need_node
  can firefox && return
  [ -z "${FIREFOX:-}" ] && may_fetch || return
  announce "Firefox from the system's packages: a download of about 80 MB, less than a minute."
  apt_quietly firefox-esr && can firefox
}
