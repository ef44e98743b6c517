#!/bin/sh
# ruleid: bash-tls-check-off
curl -k -o data.json https://example.com/data.json
# ruleid: bash-tls-check-off
wget --no-check-certificate https://example.com/data.json
# ruleid: bash-tls-check-off
curl --insecure https://example.com
