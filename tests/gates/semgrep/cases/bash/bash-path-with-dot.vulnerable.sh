#!/bin/bash
# ruleid: bash-path-with-dot
export PATH=.:$PATH
# ruleid: bash-path-with-dot
PATH="$PATH:."
# ruleid: bash-path-with-dot
PATH=/usr/bin::/bin
