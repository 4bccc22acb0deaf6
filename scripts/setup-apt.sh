# The system's packages, where there is apt-get. Sourced by setup.sh.

# Runs a command as root, through sudo only where it asks no question.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif has sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

# `make test` fetches at its beginning, and not again in each part.
may_fetch() { [ -z "${SET_UP:-}" ]; }

LISTS=old
# The lists of a fresh machine are older than the packages: with them it gets what was current when its image was made,
# without an error. Once in a run, before the first package.
fresh_lists() {
  [ "$LISTS" = old ] || return 0
  LISTS=fresh
  as_root apt-get update -qq >/dev/null 2>&1 || say "The lists of the system's packages could not be refreshed."
}

# Installs packages without a word; one that is there already is brought up to date.
apt_quietly() {
  has apt-get && as_root true || return 1
  export DEBIAN_FRONTEND=noninteractive
  fresh_lists
  as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}
