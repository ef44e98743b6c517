#!/bin/bash
name="$1"
# ruleid: bash-command-built
bash -c "tar -czf backup.tgz $name"
# ruleid: bash-command-built
sh -c "$2"
read -r -p "Which host? " host
# ruleid: bash-command-built
su deploy -c "ping -c 1 $host"
# ruleid: bash-command-built
python3 -c "print('$name')"
if [[ $# -lt 1 ]]; then
  exit 64
fi
job=$1
# ruleid: bash-command-built
bash -c "nice -n 10 $job"
