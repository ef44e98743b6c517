#!/bin/bash
# ruleid: bash-ssh-unknown-host
ssh -o StrictHostKeyChecking=no deploy@example.com uptime
# ruleid: bash-ssh-unknown-host
rsync -e "ssh -o StrictHostKeyChecking=no" -a dist/ deploy@example.com:/srv/
# ruleid: bash-ssh-unknown-host
export GIT_SSH_COMMAND='ssh -o UserKnownHostsFile=/dev/null'
