#!/usr/bin/env bash
# The npm package, target/package/backup-console-VERSION.tgz, from the release build in dist/.
. "$(dirname "$0")/lib.sh"

PACKAGE_DIR="$ROOT/target/package"
version=$(node scripts/package.mjs "$PACKAGE_DIR/backup-console")
file="backup-console-$version.tgz"
# Packed as it is: no script of the package runs, there is none.
(cd "$PACKAGE_DIR" && npm pack --silent --ignore-scripts ./backup-console >/dev/null)
# A name without the version, so that the examples' lock files need not change with it; the same bytes stay as old as
# they are, so that nobody installs them again.
cmp -s "$PACKAGE_DIR/$file" "$PACKAGE_DIR/backup-console.tgz" || cp "$PACKAGE_DIR/$file" "$PACKAGE_DIR/backup-console.tgz"
say "target/package/$file: $(wc -c <"$PACKAGE_DIR/$file" | tr -d ' ') bytes"
