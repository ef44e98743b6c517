#!/bin/sh
# ok: bash-tls-check-off
curl --cacert ca.pem -o data.json https://example.com/data.json
# ok: bash-tls-check-off
grep -k pattern file
