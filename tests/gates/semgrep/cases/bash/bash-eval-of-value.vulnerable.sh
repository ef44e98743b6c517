#!/bin/bash
# ruleid: bash-eval-of-value
eval "$1"
# ruleid: bash-eval-of-value
eval $command
if true; then
  # ruleid: bash-eval-of-value
  eval "set -- ${arguments}"
fi
