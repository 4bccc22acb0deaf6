# The compiler, its target for the page, its components. Sourced by setup.sh.

need_rust() {
  has cargo && has rustc || fail "Rust is missing." "Install it from https://rustup.rs and run this again."
  local have
  have=$(rustc --version | awk '{ print $2 }')
  at_least "$RUST_OLDEST" "$have" || fail "Rust $have is too old; $RUST_OLDEST or later is needed." "Run: rustup update stable"
}

need_wasm() {
  need_rust
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ] && return
  has rustup || fail "Rust's target wasm32-unknown-unknown is missing." \
    "This Rust did not come from rustup: install the target with the package manager it came from."
  announce "Rust's standard library for WebAssembly: a download of about 20 MB, some seconds."
  rustup target add wasm32-unknown-unknown || fail "rustup could not add the target wasm32-unknown-unknown."
}

# need_component NAME COMMAND
need_component() {
  has "$2" && "$2" --version >/dev/null 2>&1 && return
  has rustup || fail "$1 is missing." "Install it with the package manager that Rust came from."
  announce "Rust's $1: some seconds."
  rustup component add "$1" || fail "rustup could not add $1."
}
