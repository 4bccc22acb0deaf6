# What every script shares: where things are, which versions are wanted, how to speak. Sourced, never run.
# Written for the bash 3.2 of macOS as well.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD
# shellcheck source=scripts/versions.sh
. scripts/versions.sh

# A folder for each version: what an update leaves behind is never found by mistake.
TOOLS="$ROOT/.tools"
TRUNK_HOME="$TOOLS/trunk-$TRUNK_VERSION"
BINDGEN_HOME="$TOOLS/wasm-bindgen-$BINDGEN_VERSION"
SPLIT_HOME="$TOOLS/wasm-split-$SPLIT_VERSION"
AUDIT_HOME="$TOOLS/cargo-audit-$AUDIT_VERSION"
export PATH="$TRUNK_HOME/bin:$BINDGEN_HOME/bin:$SPLIT_HOME/bin:$AUDIT_HOME/bin:$ROOT/node_modules/.bin:$PATH"

TARGET_DIR="${CARGO_TARGET_DIR:-$ROOT/target}"
EMULATOR="${EMULATOR:-$TARGET_DIR/debug/backup-emulator}"

# How a part of the tests ends that this machine has no program for.
LEFT_OUT=77

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
  BOLD=$(printf '\033[1m') RED=$(printf '\033[31m') GREEN=$(printf '\033[32m') PLAIN=$(printf '\033[0m')
else
  BOLD="" RED="" GREEN="" PLAIN=""
fi

heading() { printf '\n%s== %s%s\n' "$BOLD" "$*" "$PLAIN"; }
say() { printf '   %s\n' "$*"; }
good() { printf '   %s%s%s\n' "$GREEN" "$*" "$PLAIN"; }
fail() {
  printf '\n%sStopped: %s%s\n' "$RED" "$1" "$PLAIN" >&2
  shift
  local line
  for line in "$@"; do printf '   %s\n' "$line" >&2; done
  exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }
# By way of one of its tests: with the features that test-native compiles everything with, so that it is there already.
# Alone it would get others, and all that it uses would be compiled once more.
build_emulator() {
  heading "Building the emulator"
  cargo test --quiet --locked --workspace --no-run --test port
}
