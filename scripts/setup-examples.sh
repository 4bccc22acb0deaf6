# What the host examples need from the registry, before there is a package to install with it. Sourced by setup.sh.

need_examples() {
  need_node
  local package=target/package/backup-console.tgz manifest missing="" scratch
  for manifest in examples/*/package.json; do
    [ -f "$(dirname "$manifest")/node_modules/.package-lock.json" ] || missing="$missing $(dirname "$manifest")"
  done
  [ -n "$missing" ] || return 0
  announce "Tool chains of the examples (Vite, Angular, esbuild): a download of about 100 MB, half a minute."
  # A name to install; the real one takes its place when it is packed, and is newer.
  if [ ! -f $package ]; then
    scratch=$(mktemp -d)
    printf '{ "name": "backup-console", "version": "0.0.0" }\n' >"$scratch/package.json"
    mkdir -p target/package
    (cd "$scratch" && npm pack --silent --ignore-scripts >/dev/null)
    mv "$scratch"/*.tgz $package
    rm -rf "$scratch"
  fi
  printf '%s\n' $missing | INSTALL_ONLY=1 xargs -P 2 -n 1 scripts/example.sh >/dev/null ||
    fail "npm could not install what the examples need." "Check the connection to the package registry."
}
