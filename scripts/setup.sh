#!/usr/bin/env bash
# setup.sh NEED …: looks for what is needed and gets what is missing. Needs: rust, wasm, components, node,
# bindgen, split, trunk, browser, driver, firefox, servers, examples; "build" and "test" stand for several of them.
# Everything but the browsers, the driver and what rustup adds goes into .tools/ and node_modules/. A browser or a server
# that can't be had, or does not do what the tests ask of it, is told with its version; the others are seen to, and the
# status is $LEFT_OUT: what needs it has to be left out.
. "$(dirname "$0")/lib.sh"
. scripts/setup-rust.sh
. scripts/setup-tools.sh
. scripts/setup-apt.sh
. scripts/setup-browser.sh
. scripts/setup-servers.sh
. scripts/setup-examples.sh
CHANGED=no

announce() {
  if [ "$CHANGED" = no ]; then
    heading "Set-up: getting what is missing, once"
    CHANGED=yes
  fi
  say "$*"
}

need_node() {
  has node && has npm || fail "Node.js is missing." \
    "Install version $NODE_WANTED from https://nodejs.org or a package manager, and run this again."
  local have
  have=$(node --version | tr -d v)
  node_fits "$have" || fail "Node.js $have does not do; version $NODE_WANTED is needed."
  if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    announce "Node modules (wasm-opt, Playwright, axe): a download of about 25 MB, some seconds."
    npm ci --no-progress --loglevel=error >/dev/null || fail "npm could not install the modules." "Check the connection to the package registry."
    touch node_modules/.package-lock.json
  fi
}

# tell_missing WHAT REMEDY: it is no mistake of the tree, so the reason is not told as one; test.sh keeps it.
tell_missing() {
  MISSING=yes
  say "$1 can't be used here: $REASON" "$2" >&2
  if [ -n "${REASONS:-}" ]; then printf '%s\n' "$REASON" >>"$REASONS"; fi
}

for need in "$@"; do
  case "$need" in
    build) set -- "$@" wasm node bindgen split trunk ;;
    test) set -- "$@" wasm components node bindgen split trunk browser driver firefox servers examples ;;
  esac
done
MISSING=no
for need in "$@"; do
  case "$need" in
    build | test) ;;
    components) need_component clippy cargo-clippy && need_component rustfmt cargo-fmt ;;
    rust | wasm | node | bindgen | split | trunk | examples) "need_$need" ;;
    browser) need_browser || tell_missing Chromium "CHROMIUM=… names one." ;;
    driver) need_driver || tell_missing "Chromium's driver" "Its version must fit the browser's. macOS: brew install --cask chromedriver" ;;
    firefox) need_firefox || tell_missing Firefox "FIREFOX=… names one." ;;
    servers) need_servers || tell_missing "A server" "NGINX=… and CADDY=… name them. macOS: brew install nginx caddy openssl" ;;
    *) fail "setup.sh knows no need named \"$need\"." ;;
  esac
done
if [ "$CHANGED" = yes ]; then good "Set-up is complete."; fi
if [ "$MISSING" = yes ]; then exit "$LEFT_OUT"; fi
