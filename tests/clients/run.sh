#!/bin/sh
# What others wrote, against the emulator: the vendor's SDK, the OpenStack SDK, the command line, and Schemathesis with
# the descriptions of docs/openapi, which a validator has read before.
# Needs python3 with venv and a package index; not part of the usual tests.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv=${CLIENTS_VENV:-$root/.tools/clients}
if [ ! -x "$venv/bin/openstack" ] || [ ! -x "$venv/bin/st" ]; then
    echo "Installing the clients into $venv; once, about a minute"
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q -r "$here/requirements.txt"
fi
cd "$root"
# As scripts/lib.sh does it, for the same reason.
cargo test -q --workspace --no-run --test port
target=${CARGO_TARGET_DIR:-$root/target}
port=${CLIENTS_PORT:-18765}
EMULATOR="http://127.0.0.1:$port"
EMULATOR_TOKEN="clients-token"
export EMULATOR EMULATOR_TOKEN
"$target/debug/backup-emulator" --listen "127.0.0.1:$port" --token "$EMULATOR_TOKEN" --seed 1 >/dev/null &
emulator=$!
trap 'kill "$emulator" 2>/dev/null || true' EXIT INT TERM
tries=0
until "$venv/bin/python" -c "import urllib.request as u; u.urlopen('$EMULATOR/_emulator')" 2>/dev/null; do
    kill -0 "$emulator" 2>/dev/null || { echo "The emulator did not start" >&2; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -lt 50 ] || { echo "The emulator does not answer" >&2; exit 1; }
    sleep 0.1
done
"$venv/bin/openapi-spec-validator" docs/openapi/*.json
for round in vendor_sdk openstack_sdk command_line descriptions; do
    "$venv/bin/python" -W ignore "$here/$round.py"
done
