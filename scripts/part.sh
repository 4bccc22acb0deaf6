#!/usr/bin/env bash
# One part of the tests: part.sh NAME. Each can be run alone and brings what it needs.
. "$(dirname "$0")/lib.sh"

WASM=wasm32-unknown-unknown

case "${1:-}" in
  fmt)
    scripts/setup.sh rust components
    cargo fmt --all --check
    ;;
  lint)
    scripts/setup.sh wasm components
    cargo clippy --quiet --locked -p backup-api -p backup-emulator -p backup-view -p backup-words --all-targets -- -D warnings
    cargo clippy --quiet --locked -p backup-console --all-targets --features probe,probe-list --target $WASM -- -D warnings
    ;;
  test-native)
    scripts/setup.sh rust
    # No document has a test in it (tests/architecture/ holds that), and looking for some takes as long as many tests.
    # Without the lines of crates that have none.
    cargo test --quiet --locked --workspace --lib --bins --tests | awk '!/^$|^running 0 tests|^test result: ok. 0 passed; 0 failed; 0 ignored/'
    ;;
  test-browser)
    scripts/setup.sh wasm bindgen driver
    # Built apart: the runner of these tests does not know the option that keeps cargo quiet.
    cargo build --quiet --locked -p backup-console --lib --tests --target $WASM
    # A geckodriver on PATH would be taken first; an address of a driver from outside would win over both.
    env -u GECKODRIVER CHROMEDRIVER="$(command -v chromedriver)" WASM_BINDGEN_TEST_TIMEOUT="${WASM_BINDGEN_TEST_TIMEOUT:-180}" \
      cargo test --locked -p backup-console --lib --tests --target $WASM
    ;;
  test-e2e)
    scripts/setup.sh build browser
    scripts/build.sh emulator
    EMULATOR="$EMULATOR" playwright test ${SPEC:-}
    ;;
  test-deploy)
    scripts/setup.sh build browser servers
    scripts/build.sh emulator
    EMULATOR="$EMULATOR" playwright test --config tests/deploy/playwright.config.mjs ${SPEC:-}
    ;;
  test-architecture)
    scripts/setup.sh node
    node --test --test-reporter=spec tests/architecture/*.test.mjs
    ;;
  test-style)
    scripts/setup.sh node
    node --test --test-reporter=spec tests/style/*.test.mjs
    ;;
  test-package)
    scripts/setup.sh node
    node --test --test-reporter=spec tests/package/*.test.mjs
    ;;
  supply)
    scripts/setup.sh rust node
    node scripts/supply.mjs check
    ;;
  bill)
    scripts/setup.sh rust node
    node scripts/supply.mjs bill target/bill
    ;;
  test-hosts)
    scripts/setup.sh build browser
    scripts/build.sh emulator
    scripts/package.sh
    scripts/examples.sh
    node --test --test-reporter=spec tests/hosts/*.test.mjs
    EMULATOR="$EMULATOR" playwright test --config tests/hosts/playwright.config.mjs ${SPEC:-}
    ;;
  test-firefox)
    scripts/setup.sh build browser firefox
    scripts/build.sh emulator
    scripts/package.sh
    scripts/examples.sh
    EMULATOR="$EMULATOR" playwright test --config tests/hosts/firefox.config.mjs ${SPEC:-}
    ;;
  package)
    scripts/setup.sh build
    scripts/build.sh
    scripts/package.sh
    ;;
  size)
    scripts/setup.sh build
    scripts/build.sh emulator
    # Where there is no browser, what needs none has been said by then.
    node scripts/size.mjs ${RECORD:+--record "${WHY:-}"}
    scripts/setup.sh browser
    EMULATOR="$EMULATOR" node scripts/journeys.mjs ${RECORD:+--record}
    ;;
  size-probe)
    scripts/setup.sh build
    scripts/build.sh probe
    node scripts/probe.mjs
    ;;
  bench)
    scripts/setup.sh build browser
    scripts/build.sh emulator
    EMULATOR="$EMULATOR" node scripts/bench.mjs
    EMULATOR="$EMULATOR" node scripts/bench/lists.mjs
    cargo run --quiet --locked -p backup-emulator --example rate
    ;;
  build)
    scripts/setup.sh build
    scripts/build.sh emulator
    ;;
  screenshots)
    scripts/setup.sh build browser
    scripts/build.sh emulator
    EMULATOR="$EMULATOR" node scripts/screenshots.mjs
    ;;
  fuzz)
    scripts/setup.sh rust
    FUZZ="${FUZZ:-500000}" cargo test --quiet --locked --profile fuzz -p backup-api --test fuzz
    ;;
  *)
    fail "part.sh: there is no part named \"${1:-}\"."
    ;;
esac
