#!/usr/bin/env bash
# make test: all parts one after the other, the cheap ones first; every part runs whatever became of the ones before.
. "$(dirname "$0")/lib.sh"

# name|what it shows
PARTS="fmt|Format
test-architecture|Architecture: imports, file sizes, what may stand where
test-style|Style: tokens, contrast
test-package|The npm package's own parts and declarations
lint|Clippy, warnings are errors
test-native|Native tests of all crates
test-browser|Component tests in Chromium
build|Release build of the page and the emulator
size|Bytes of the first page against the budget
test-e2e|End to end in Chromium: release build and emulator
test-hosts|The packed package in pages of others: plain, React, Vue, Angular, iframe
test-firefox|The same hosts in Firefox, where there is one
test-deploy|The real nginx and Caddy with the files of deploy/"

# How a part ends that this machine has no program for.
export LEFT_OUT=77

scripts/setup.sh test

passed=0 failed="" left="" started=$SECONDS
while IFS='|' read -r name title; do
  heading "$title (make $name)"
  began=$SECONDS
  status=0
  scripts/part.sh "$name" </dev/null || status=$?
  if [ "$status" = 0 ]; then
    passed=$((passed + 1))
    good "passed: $name, $((SECONDS - began)) s"
  elif [ "$status" = "$LEFT_OUT" ]; then
    left="$left $name"
    say "left out: $name"
  else
    failed="$failed $name"
    printf '   %sFAILED: %s, %s s%s\n' "$RED" "$name" "$((SECONDS - began))" "$PLAIN"
  fi
done <<EOF
$PARTS
EOF

set -- $failed
if [ -n "$left" ]; then left=", left out:$left"; fi
heading "All parts took $(((SECONDS - started) / 60)) min $(((SECONDS - started) % 60)) s"
if [ $# = 0 ]; then
  good "$passed parts passed, none failed$left."
else
  for name in "$@"; do say "again, alone: make $name"; done
  printf '   %s%s parts passed, %s failed: %s%s%s\n' "$RED" "$passed" "$#" "$*" "$left" "$PLAIN"
  exit 1
fi
