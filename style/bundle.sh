#!/bin/sh
# Puts the files that first.css or rest.css names into one, each in its layer: one request, one hash.
# usage: style/bundle.sh first|rest OUTPUT
set -eu
list=${1:?usage: style/bundle.sh first|rest OUTPUT}
out=${2:?usage: style/bundle.sh first|rest OUTPUT}
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
' "$here/$list.css" > "$out.new"
mv "$out.new" "$out"
