#!/bin/bash
list="$(mktemp)"
folder="$(mktemp -d /tmp/build-XXXXXX)"
sorted="$(mktemp "/tmp/sorted-$$.XXXXXX")"
sort "$1" > "$folder/sorted.$$"
# list=/tmp/list.$$
