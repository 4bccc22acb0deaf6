#!/usr/bin/env bash
# make test: all parts one after the other, the cheap ones first; every part runs whatever became of the ones before. Only
# the release page is made beside them from the beginning.
# A part that this machine has no program for is left out and told. MAY_BE_LEFT_OUT=FILE: only the parts of that list
# may be; one of the others fails the run.
. "$(dirname "$0")/lib.sh"

# name|what it shows
PARTS="fmt|Format
test-architecture|Architecture: imports, file sizes, what may stand where
test-style|Style: tokens, contrast
test-package|The npm package's own parts and declarations
supply|Licences and sources of all dependencies
lint|Clippy, warnings are errors
test-native|Native tests of all crates
test-browser|Component tests in Chromium
build|Release build of the page and the emulator
size|Bytes of the first page and of four journeys against the budget
test-e2e|End to end in Chromium: release build and emulator
test-hosts|The packed package in pages of others: plain, React, Vue, Angular, iframe
test-firefox|The same hosts in Firefox
test-deploy|The real nginx and Caddy with the files of deploy/"

# may_miss NAME: whether the part may be left out.
may_miss() { [ -z "${MAY_BE_LEFT_OUT:-}" ] || grep -Eq "^$1( |\$)" "$MAY_BE_LEFT_OUT"; }

# The reasons of a part that is left out; what the page's build says.
REASONS=$(mktemp)
PAGE_LOG=$(mktemp)
PAGE=""
end() {
  if [ -n "$PAGE" ]; then kill "$PAGE" 2>/dev/null || true; fi
  rm -f "$REASONS" "$PAGE_LOG"
}
trap end EXIT
export REASONS

scripts/setup.sh test || [ $? = "$LEFT_OUT" ] || exit 1
export SET_UP=done

passed=0 failed="" left="" table="" started=$SECONDS
row() { table="$table$(printf '%-18s %3s:%02d  %s' "$1" $((took / 60)) $((took % 60)) "$2")
"; }

# The release page is linked by one core for minutes, in a folder of its own: beside the parts that compile and try the
# rest. What it says, and its fault, come with the part that it belongs to.
scripts/build.sh >"$PAGE_LOG" 2>&1 </dev/null &
PAGE=$!

# build_page: the end of that.
build_page() {
  local status=0
  wait "$PAGE" || status=$?
  PAGE=""
  cat "$PAGE_LOG"
  return "$status"
}

while IFS='|' read -r name title; do
  heading "$title (make $name)"
  began=$SECONDS
  status=0
  : >"$REASONS"
  if [ "$name" = build ]; then build_page || status=$?; fi
  if [ "$status" = 0 ]; then scripts/part.sh "$name" </dev/null || status=$?; fi
  took=$((SECONDS - began))
  if [ "$status" = 0 ]; then
    passed=$((passed + 1))
    row "$name" passed
    good "passed: $name, $took s"
  elif [ "$status" = "$LEFT_OUT" ] && may_miss "$name"; then
    left="$left $name"
    row "$name" "left out: $(paste -sd ';' "$REASONS")"
    say "left out: $name"
  else
    failed="$failed $name"
    if [ "$status" = "$LEFT_OUT" ]; then
      row "$name" "FAILED: may not be left out: $(paste -sd ';' "$REASONS")"
    else
      row "$name" FAILED
    fi
    printf '   %sFAILED: %s, %s s%s\n' "$RED" "$name" "$took" "$PLAIN"
  fi
done <<EOP
$PARTS
EOP

set -- $failed
if [ -n "$left" ]; then left=", left out:$left"; fi
took=$((SECONDS - started))
heading "All parts, from the end of set-up"
row all ""
printf '%s' "$table" | while IFS= read -r line; do say "$line"; done
if [ $# = 0 ]; then
  good "$passed parts passed, none failed$left."
else
  for name in "$@"; do say "again, alone: make $name"; done
  printf '   %s%s parts passed, %s failed: %s%s%s\n' "$RED" "$passed" "$#" "$*" "$left" "$PLAIN"
  exit 1
fi
