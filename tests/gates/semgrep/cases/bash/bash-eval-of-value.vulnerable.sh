#!/bin/bash
# ruleid: bash-eval-of-value
eval "$COMMAND"
# ruleid: bash-eval-of-value
eval $1
# ruleid: bash-eval-of-value
eval host=\$"${environment}_HOST"
# ruleid: bash-eval-of-value
eval export $line
# ruleid: bash-eval-of-value
if eval "$@"; then echo "done"; fi
# ruleid: bash-eval-of-value
[[ -n "$hook" ]] && eval "cd $folder && run"
