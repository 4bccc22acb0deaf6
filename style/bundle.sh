#!/bin/sh
# Puts the files that console.css names into one, each in its layer: one request, one hash.
# usage: style/bundle.sh OUTPUT
set -eu
out=${1:?usage: style/bundle.sh OUTPUT}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$out")"
awk -v here="$here" '
  /^@import / {
    split($0, quoted, "\"")
    path = here "/" quoted[2]
    # What names no layer says its own.
    layer = ($0 ~ /layer\(/) ? $0 : ""
    sub(/.*layer\(/, "", layer)
    sub(/\).*/, "", layer)
    if (layer) print "@layer " layer " {"
    while ((status = (getline line < path)) > 0) print line
    if (status < 0) { print "style/bundle.sh: cannot read " path > "/dev/stderr"; exit 1 }
    close(path)
    if (layer) print "}"
    next
  }
  /^@layer / { print }
' "$here/console.css" > "$out.new"
mv "$out.new" "$out"
