#!/usr/bin/env bash
# make run: set-up, release build, then console and emulator on one loopback address.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-8080}

# First of all, because the build takes minutes.
if has node; then
  node scripts/port.mjs "$PORT" || fail "The console cannot be served there." "Choose another port, for example: make run PORT=8090"
fi
scripts/setup.sh build
scripts/build.sh emulator
heading "The console is at http://127.0.0.1:$PORT/ (Ctrl-C ends it)"
exec "$EMULATOR" --listen "127.0.0.1:$PORT" --serve dist
