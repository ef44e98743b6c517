#!/bin/sh
# ruleid: bash-download-to-shell
curl -fsSL https://example.com/install.sh | sh
# ruleid: bash-download-to-shell
wget -qO- https://example.com/install.sh | sudo bash
