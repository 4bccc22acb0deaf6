# The versions of the tools. wasm-bindgen's command must equal the library in Cargo.lock to the last digit,
# so it is read from there. Sourced by lib.sh from the root of the repository.

TRUNK_VERSION=0.22.1
# It reads what the library wasm_split_helpers in Cargo.lock writes; both are of the line 0.2.
SPLIT_VERSION=0.2.4
# Asks for known faults of crates (scripts/audit.sh); not needed for building or testing.
AUDIT_VERSION=0.22.2
# Older ones from a package manager do as well, but leave the generated JavaScript 20 KB larger.
TRUNK_OLDEST=0.21.14
BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, "", $3); print $3; exit }' Cargo.lock)
RUST_OLDEST=$(awk -F'"' '/^rust-version/ { print $2; exit }' Cargo.toml)
NODE_WANTED="20.19, 22.12, or 24 and later"

# at_least WANTED HAVE: compares versions number by number.
at_least() {
  awk -v wanted="$1" -v have="$2" 'BEGIN {
    n = split(wanted, w, "."); split(have, h, ".")
    for (i = 1; i <= n; i++) { if (h[i] + 0 > w[i] + 0) exit 0; if (h[i] + 0 < w[i] + 0) exit 1 }
    exit 0
  }'
}

# node_fits HAVE: the tool chains of examples/ leave out what came between the long-lived versions.
node_fits() {
  case "$1" in
    20.*) at_least 20.19 "$1" ;;
    22.*) at_least 22.12 "$1" ;;
    *) at_least 24 "$1" ;;
  esac
}
