#!/bin/bash
curl -fsSLo install.sh https://example.com/install.sh
sha256sum --check install.sh.sha256
sh install.sh
curl -fsSL https://example.com/key.asc | gpg --dearmor -o /etc/apt/keyrings/example.gpg
curl -fsSL https://example.com/key.asc | sudo sh -c 'cat > /etc/apt/keyrings/example.asc'
curl -fsSL https://example.com/releases.json | python3 -c 'import json, sys; print(json.load(sys.stdin)["tag"])'
curl -fsSL https://example.com/releases.json | python3 -m json.tool
curl -fsSL https://example.com/releases.json | node summarise.js
wget -qO- https://example.com/tool.tar.gz | tar -xz -C /usr/local
diff -u vendor/tool.sh <(curl -fsSL https://example.com/tool.sh)
latest="$(curl -fsSL https://example.com/latest.txt)"
echo "install it with: curl -fsSL https://example.com/install.sh | sh"
cat <<EOF
usage: curl -fsSL https://example.com/install.sh | sh
EOF
bash deploy.sh "$(curl -fsSL https://example.com/latest.txt)"
eval "$(ssh-agent -s)"
