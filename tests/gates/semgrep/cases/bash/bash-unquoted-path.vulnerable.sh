#!/bin/bash
for file in "$@"; do
  # ruleid: bash-unquoted-path
  rm -f $file
done
# ruleid: bash-unquoted-path
mv $1 /srv/uploads/
