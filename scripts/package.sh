#!/usr/bin/env bash
# The npm package, target/package/backup-console-VERSION.tgz, from the release build in dist/.
. "$(dirname "$0")/lib.sh"

PACKAGE_DIR="$ROOT/target/package"
version=$(node scripts/package.mjs "$PACKAGE_DIR/backup-console")
rm -f "$PACKAGE_DIR"/*.tgz
# Packed as it is: no script of the package runs, there is none.
(cd "$PACKAGE_DIR" && npm pack --silent --ignore-scripts ./backup-console >/dev/null)
# A name without the version, so that the examples' lock files need not change with it.
cp "$PACKAGE_DIR/backup-console-$version.tgz" "$PACKAGE_DIR/backup-console.tgz"
say "target/package/backup-console-$version.tgz: $(wc -c <"$PACKAGE_DIR/backup-console-$version.tgz") bytes"
