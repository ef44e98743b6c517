#!/bin/bash
# ruleid: bash-download-then-run
curl -fsSLo install.sh https://example.com/install.sh
chmod +x install.sh
./install.sh --yes

# ruleid: bash-download-then-run
wget -q https://example.com/setup.py -O /tmp/setup.py && python3 /tmp/setup.py

# ruleid: bash-download-then-run
curl -sSf https://example.com/functions.sh -o "$HOME/functions.sh"
source "$HOME/functions.sh"
