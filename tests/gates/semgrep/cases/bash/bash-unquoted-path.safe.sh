#!/bin/bash
for file in "$@"; do
  rm -f -- "$file"
done
mv "$1" "/srv/uploads/$2"
rm -rf dist
