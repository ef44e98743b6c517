#!/bin/bash
command=(rsync -a "$1" "$2")
"${command[@]}"
eval "$(ssh-agent -s)"
eval "$(direnv hook bash)"
eval set -- "$options"
eval 'local_probe() { local x=1; }'
eval "echo \$HOME"
# eval "$COMMAND"
echo "eval '$COMMAND' is not done"
medieval "$x"
