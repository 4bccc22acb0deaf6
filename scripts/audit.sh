#!/usr/bin/env bash
# Known faults of the dependencies: of the crates by cargo-audit, of npm's packages by npm. Both ask the network for the lists
# of today, so this is no part of make test.
. "$(dirname "$0")/lib.sh"
. scripts/setup-tools.sh

status=0

heading "Crates (Cargo.lock)"
if ! has cargo-audit; then
  say "cargo-audit $AUDIT_VERSION is compiled first …"
  compile "$AUDIT_HOME" cargo-audit "$AUDIT_VERSION" --locked || fail "cargo-audit could not be installed." "Try: cargo install cargo-audit --version $AUDIT_VERSION --locked"
fi
cargo audit --deny warnings || status=1

while IFS= read -r lock; do
  heading "Packages ($lock)"
  (cd "$(dirname "$lock")" && npm audit --package-lock-only) || status=1
done < <(git ls-files package-lock.json 'examples/*/package-lock.json')

if [ "$status" = 0 ]; then good "nothing is known against any of them."; else fail "something is known, or could not be asked: see above."; fi
