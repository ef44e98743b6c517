#!/bin/bash
# ruleid: bash-guessable-secret
PASSWORD=$RANDOM$RANDOM
# ruleid: bash-guessable-secret
token="$(date +%s | sha256sum | head -c 32)"
