#!/usr/bin/env bash
# Builds what is out of date: the release page in dist/ (also compressed), and with "emulator" the emulator; with "probe"
# also the page with one form more, in target/probe, and with one list more, in target/probe-list.
. "$(dirname "$0")/lib.sh"

# wasm-opt and the generated JavaScript differ by the tools' versions, so the files that pin them count as sources.
page_is_current() {
  [ -f dist/index.html.br ] || return 1
  local newer
  newer=$(find index.html Trunk.toml Cargo.toml Cargo.lock package-lock.json .cargo scripts/versions.sh scripts/compress.mjs scripts/integrity.mjs scripts/words.mjs \
    scripts/split scripts/split.mjs scripts/shrink.mjs scripts/streams build.rs api/Cargo.toml api/src src style text view/Cargo.toml view/src web words/Cargo.toml words/src -newer dist/index.html.br 2>/dev/null | head -n 1)
  [ -z "$newer" ]
}

# Messages of a panic name source files. Without this they would carry the home folder of whoever built the page,
# and its bytes would differ from machine to machine. Cargo adds these flags to those of .cargo/config.toml.
forget_where_sources_are() {
  cargo fetch --quiet --locked --target wasm32-unknown-unknown
  local folder flags=""
  for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
    case "$folder" in *" "*) continue ;; esac
    if [ -d "$folder" ]; then flags="$flags --remap-path-prefix=$folder=."; fi
  done
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${flags# }"
}

# Pages that come later become files of their own: between compiler and wasm-bindgen stands scripts/split.mjs.
split_the_page() {
  [ -z "${CONSOLE_CHUNKS:-}" ] || return 0
  WASM_BINDGEN=$(command -v wasm-bindgen)
  export WASM_BINDGEN CONSOLE_CHUNKS="$TARGET_DIR/chunks" PATH="$ROOT/scripts/split:$PATH"
}

# release FEATURES FOLDER
release() {
  # What is being compiled is worth seeing by a person who waits, not in a log.
  [ -t 2 ] || export CARGO_TERM_QUIET=true
  forget_where_sources_are
  split_the_page
  trunk build --release --locked --log error --features "$1" --dist "$2"
}

if ! page_is_current; then
  heading "Building the page (release: optimised for size; one to three minutes the first time, less afterwards)"
  # The marker goes first: a build that fails must not leave an old page that passes for a new one.
  rm -f dist/index.html.br
  release split dist
  say "dist/: $(node scripts/size.mjs --line)"
fi

if [ "${1:-}" = emulator ]; then
  build_emulator
  say "$EMULATOR"
fi

if [ "${1:-}" = probe ]; then
  heading "Building the page once more, with the form of src/forms/probe.rs"
  release split,probe target/probe
  heading "And once more, with the list of src/pages/probe.rs"
  release split,probe-list target/probe-list
fi
