#!/bin/bash
curl --cacert authority.pem -K options --key client.pem https://example.com/file
curl -sS -o key https://example.com/file
wget --ca-certificate=authority.pem https://example.com/file
git -c http.sslVerify=true clone https://example.com/library.git
npm config set strict-ssl true
pip install --cert authority.pem library
export NODE_EXTRA_CA_CERTS=authority.pem
unset NODE_TLS_REJECT_UNAUTHORIZED
tar -xkf file.tar
kubectl apply -k overlays/staging
grep -rn -- --no-check-certificate scripts
echo "never use curl --insecure, nor NODE_TLS_REJECT_UNAUTHORIZED=0"
# export NODE_TLS_REJECT_UNAUTHORIZED=0
