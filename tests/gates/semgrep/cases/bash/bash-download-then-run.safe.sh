#!/bin/bash
curl -fsSLo install.sh https://example.com/install.sh
echo "$CHECKSUM  install.sh" | sha256sum --check
sh install.sh --yes

wget -q https://example.com/tool.deb -O tool.deb
gpg --verify tool.deb.sig tool.deb && sudo dpkg -i tool.deb

curl -fsSLo data.json https://example.com/data.json
python3 summarise.py data.json
