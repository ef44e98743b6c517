#!/bin/bash
# ruleid: bash-tls-check-off
curl -k https://example.com/file
# ruleid: bash-tls-check-off
curl -sSk -o /dev/null https://localhost:8443/health
# ruleid: bash-tls-check-off
sudo curl --insecure --fail https://example.com/file
# ruleid: bash-tls-check-off
wget --no-check-certificate https://example.com/file
# ruleid: bash-tls-check-off
git -c http.sslVerify=false clone https://example.com/library.git
# ruleid: bash-tls-check-off
git config --global http.sslVerify false
# ruleid: bash-tls-check-off
npm config set strict-ssl false
# ruleid: bash-tls-check-off
pip install --trusted-host pypi.org library
# ruleid: bash-tls-check-off
export NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: bash-tls-check-off
PYTHONHTTPSVERIFY=0 python3 fetch.py
# ruleid: bash-tls-check-off
kubectl --insecure-skip-tls-verify get pods
# ruleid: bash-tls-check-off
GIT_SSL_NO_VERIFY=true git pull
