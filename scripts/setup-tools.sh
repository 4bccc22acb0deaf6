# Trunk, the wasm-bindgen command and the splitter: what is installed already if its version fits, else built in advance
# (cargo-binstall, the projects' release pages), else compiled. Sourced by setup.sh.

RELEASES=${RELEASES:-https://github.com}

version_of() { "$1" --version 2>/dev/null | awk '{ print $2; exit }'; }

bindgen_fits() {
  has wasm-bindgen && has wasm-bindgen-test-runner && [ "$(version_of wasm-bindgen)" = "$BINDGEN_VERSION" ]
}

trunk_fits() { has trunk && at_least "$TRUNK_OLDEST" "$(version_of trunk)"; }

# The name of this machine as release pages spell it; $1 is the C library they build with on Linux.
platform() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo "x86_64-unknown-linux-$1" ;;
    Linux-aarch64 | Linux-arm64) echo "aarch64-unknown-linux-$2" ;;
    Darwin-x86_64) echo "x86_64-apple-darwin" ;;
    Darwin-arm64) echo "aarch64-apple-darwin" ;;
    *) return 1 ;;
  esac
}

# from_release HOME ADDRESS: unpacks a release archive into HOME/bin. A blocked connection costs five seconds.
from_release() {
  has curl && has tar || return 1
  local scratch found=1
  scratch=$(mktemp -d)
  if curl -fsSL --connect-timeout 5 --max-time 180 -o "$scratch/archive" "$RELEASES/$2" 2>/dev/null &&
    tar -xzf "$scratch/archive" -C "$scratch" 2>/dev/null; then
    mkdir -p "$1/bin"
    find "$scratch" -type f \( -name trunk -o -name 'wasm-bindgen*' \) -exec cp {} "$1/bin/" \;
    found=0
  fi
  rm -rf "$scratch"
  hash -r
  return $found
}

from_binstall() {
  cargo binstall --version >/dev/null 2>&1 || return 1
  cargo binstall --no-confirm --disable-strategies compile --root "$1" "$2@$3" >/dev/null 2>&1 || return 1
  hash -r
}

# compile HOME CRATE VERSION [OPTION…]: without optimisation it takes a third of the time and runs fast enough.
# The target directory is a temporary one: inside the tree Trunk would watch it, and tools share nothing with the console.
compile() {
  local home=$1 crate=$2 version=$3 scratch status=0
  shift 3
  scratch=$(mktemp -d)
  env -u RUSTFLAGS CARGO_TARGET_DIR="$scratch" CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_STRIP=true \
    cargo install --quiet --root "$home" "$crate" --version "$version" "$@" || status=$?
  rm -rf "$scratch"
  hash -r
  return $status
}

need_bindgen() {
  bindgen_fits && return
  announce "wasm-bindgen $BINDGEN_VERSION, which must equal the version in Cargo.lock; looking for a finished build …"
  local name
  from_binstall "$BINDGEN_HOME" wasm-bindgen-cli "$BINDGEN_VERSION" && bindgen_fits && return
  if name=$(platform musl gnu); then
    from_release "$BINDGEN_HOME" "rustwasm/wasm-bindgen/releases/download/$BINDGEN_VERSION/wasm-bindgen-$BINDGEN_VERSION-$name.tar.gz" &&
      bindgen_fits && return
  fi
  rm -rf "$BINDGEN_HOME"
  announce "None could be had, so it is compiled: one to three minutes on two cores."
  # Not --locked: the published lock file names a version that was withdrawn.
  compile "$BINDGEN_HOME" wasm-bindgen-cli "$BINDGEN_VERSION" && bindgen_fits ||
    fail "wasm-bindgen $BINDGEN_VERSION could not be installed." "Try: cargo install wasm-bindgen-cli --version $BINDGEN_VERSION"
}

# It tells no version; one that does not fit the library stops the build by itself.
need_split() {
  has wasm-split-cli && return
  announce "wasm-split $SPLIT_VERSION, which makes files of their own of pages that come later; compiled in half a minute."
  compile "$SPLIT_HOME" wasm_split_cli_support "$SPLIT_VERSION" --features build-binary && has wasm-split-cli ||
    fail "wasm-split $SPLIT_VERSION could not be installed." \
      "Try: cargo install wasm_split_cli_support --version $SPLIT_VERSION --features build-binary"
}

need_trunk() {
  trunk_fits && return
  announce "Trunk $TRUNK_VERSION, which builds the page; looking for a finished build …"
  local name
  from_binstall "$TRUNK_HOME" trunk "$TRUNK_VERSION" && trunk_fits && return
  if name=$(platform gnu gnu); then
    from_release "$TRUNK_HOME" "trunk-rs/trunk/releases/download/v$TRUNK_VERSION/trunk-$name.tar.gz" && trunk_fits && return
  fi
  rm -rf "$TRUNK_HOME"
  announce "None could be had, so it is compiled: three to seven minutes on two cores."
  compile "$TRUNK_HOME" trunk "$TRUNK_VERSION" --locked --ignore-rust-version && trunk_fits ||
    fail "Trunk $TRUNK_VERSION could not be installed." "Try: cargo install trunk --version $TRUNK_VERSION --locked"
}
