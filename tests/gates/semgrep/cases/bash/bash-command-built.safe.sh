#!/bin/bash
name="$1"
bash -c 'tar -czf backup.tgz "$1"' _ "$name"
tar -czf backup.tgz -- "$name"
bash -c "date -u"
python3 -c 'import sys; print(sys.argv[1])' "$name"
host="$2"
if [[ "$host" =~ ^[a-z0-9.-]+$ ]]; then
  su deploy -c "ping -c 1 $host"
fi
quoted="$(printf '%q' "$3")"
bash -c "ls $quoted"
