#!/bin/bash
# ruleid: bash-download-to-shell
curl -fsSL https://example.com/install.sh | sh
# ruleid: bash-download-to-shell
wget -qO- https://example.com/install.sh | bash -s -- --yes
# ruleid: bash-download-to-shell
curl -fsSL https://example.com/setup | sudo -E bash -
# ruleid: bash-download-to-shell
curl -fsSL https://example.com/setup.gz | gunzip | sudo bash
# ruleid: bash-download-to-shell
curl -sSL https://install.example.org | POETRY_HOME=/opt/poetry python3 -
# ruleid: bash-download-to-shell
bash <(curl -fsSL https://example.com/tool.sh) --version 2
# ruleid: bash-download-to-shell
sh -c "$(wget -qO- https://example.com/install.sh)" "" --unattended
# ruleid: bash-download-to-shell
eval "$(curl -fsSL https://example.com/environment.sh)"
# ruleid: bash-download-to-shell
source <(curl -fsSL https://example.com/functions.sh)
if ! command -v tool > /dev/null; then
  # ruleid: bash-download-to-shell
  python3 -c "$(curl -fsSL https://example.com/install.py)"
fi
