#!/usr/bin/env bash
# The host examples, two at a time: most of an installation is waiting, and a build uses one core.
. "$(dirname "$0")/lib.sh"

[ -f "$ROOT/target/package/backup-console.tgz" ] || fail "The package is not there." "make package"

for manifest in examples/*/package.json; do dirname "$manifest"; done | xargs -P 2 -n 1 scripts/example.sh
