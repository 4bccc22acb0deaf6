#!/usr/bin/env bash
# make dev: Trunk with hot reload, the emulator beside it; Ctrl-C ends both.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-8080}
# Trunk.toml names it as the address behind /proxy/ and /_emulator/.
BEHIND=8081

if has node; then
  node scripts/port.mjs "$PORT" "$BEHIND" || fail "The development server cannot start." \
    "PORT= chooses the page's port; the emulator's, $BEHIND, stands in Trunk.toml and scripts/dev.sh."
fi
scripts/setup.sh build
heading "Building the emulator"
cargo build --quiet --locked -p backup-emulator

children=""
trap 'kill $children 2>/dev/null; wait $children 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM

"$EMULATOR" --listen "127.0.0.1:$BEHIND" &
children=$!

heading "http://127.0.0.1:$PORT/ follows every change (Ctrl-C ends it and the emulator)"
# In a folder of its own: dist/ is the release, which the tests and make run serve.
mkdir -p "$TARGET_DIR/dev-dist"
trunk serve --port "$PORT" --dist "$TARGET_DIR/dev-dist" &
children="$children $!"
wait $!
