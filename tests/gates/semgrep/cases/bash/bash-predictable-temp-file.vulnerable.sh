#!/bin/bash
# ruleid: bash-predictable-temp-file
list=/tmp/list.$$
# ruleid: bash-predictable-temp-file
sort "$1" > "/tmp/sorted-$RANDOM"
# ruleid: bash-predictable-temp-file
log=/var/tmp/build-$(date +%s).log
