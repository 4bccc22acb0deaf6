#!/usr/bin/env bash
# make dev: Trunk with hot reload. Behind it the emulator, or with REGION= the services of a real region; Ctrl-C ends all.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-8080}
REGION=${REGION:-}
# Trunk.toml names it as the address behind /proxy/ and /_emulator/.
BEHIND=8081

[ -n "$REGION" ] || [ "$PORT" != "$BEHIND" ] || fail "Port $BEHIND is the emulator's, which stands behind the page." \
  "PORT= takes any other one for the page."

ports=("$PORT")
[ -n "$REGION" ] || ports+=("$BEHIND")
if has node; then
  node scripts/port.mjs "${ports[@]}" || fail "The development server cannot start." \
    "PORT= chooses the page's port; the emulator's, $BEHIND, stands in Trunk.toml and scripts/dev.sh."
fi
scripts/setup.sh build

children=""
trap 'kill $children 2>/dev/null; wait $children 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM

config=Trunk.toml
if [ -n "$REGION" ]; then
  # Beside Trunk.toml, because the paths in it are relative to the file.
  config=Trunk.region.toml
  node scripts/region.mjs "$REGION" > "$config.new" || fail "There is no proxy for the region \"$REGION\"."
  mv "$config.new" "$config"
  heading "Behind /proxy/ stand the services of $REGION: what you do there is real, and is charged"
else
  build_emulator
  "$EMULATOR" --listen "127.0.0.1:$BEHIND" &
  children=$!
fi

heading "http://127.0.0.1:$PORT/ follows every change (Ctrl-C ends it)"
# In a folder of its own: dist/ is the release, which the tests and make run serve.
mkdir -p "$TARGET_DIR/dev-dist"
trunk serve --config "$config" --port "$PORT" --dist "$TARGET_DIR/dev-dist" &
children="$children $!"
wait $!
