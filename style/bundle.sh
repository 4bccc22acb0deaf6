#!/bin/sh
# Puts the files that main.css names into one, each in its layer: one request, one hash, one sheet for a shadow root.
# usage: style/bundle.sh OUTPUT
set -eu
out=${1:?usage: style/bundle.sh OUTPUT}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$out")"
awk -v here="$here" '
  /^@import / {
    split($0, quoted, "\"")
    path = here "/" quoted[2]
    layer = $0
    sub(/.*layer\(/, "", layer)
    sub(/\).*/, "", layer)
    print "@layer " layer " {"
    while ((status = (getline line < path)) > 0) print line
    if (status < 0) { print "style/bundle.sh: cannot read " path > "/dev/stderr"; exit 1 }
    close(path)
    print "}"
    next
  }
  /^@layer / { print }
' "$here/main.css" > "$out.new"
mv "$out.new" "$out"
