#!/bin/bash
# ok: bash-eval-of-value
eval "$(ssh-agent -s)"
# ok: bash-eval-of-value
eval 'echo done'
# ok: bash-eval-of-value
"${command[@]}"
echo "no eval $here"
