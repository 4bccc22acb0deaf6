#!/usr/bin/env bash
# example.sh FOLDER: one host example by its own tool chain: installs the packed package and builds what is out
# of date. INSTALL_ONLY=1 leaves the build.
. "$(dirname "$0")/lib.sh"

PACKAGE="$ROOT/target/package/backup-console.tgz"
folder=$1
cd "$folder"
installed=node_modules/.package-lock.json built=node_modules/.built

if [ ! -f $installed ] || [ package-lock.json -nt $installed ] || [ "$PACKAGE" -nt $installed ]; then
  say "$folder: installing"
  # Not "npm ci": a lock file made on one platform can miss optional parts for another, which that refuses. The versions
  # are those of the lock file all the same. The package goes first, or its old copy would do.
  rm -rf node_modules/backup-console
  npm install --no-save --no-progress --loglevel=error >/dev/null || fail "npm could not install what $folder needs." "Check the connection to the package registry."
  touch $installed
fi
if [ -n "${INSTALL_ONLY:-}" ] || ! grep -q '"build"' package.json; then exit 0; fi
newer=""
[ ! -f $built ] || newer=$(find . -newer $built -type f -not -path './node_modules/*' -not -path '*/dist/*' -not -path './.angular/*' | head -n 1)
if [ ! -f $built ] || [ $installed -nt $built ] || [ -n "$newer" ]; then
  say "$folder: building"
  # What a tool chain keeps of the package before must not come back.
  rm -rf .angular
  npm run --silent build >node_modules/.build.log 2>&1 || { cat node_modules/.build.log; fail "$folder does not build."; }
  touch $built
fi
