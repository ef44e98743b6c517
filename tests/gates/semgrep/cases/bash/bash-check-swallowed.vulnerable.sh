#!/bin/bash
# ruleid: bash-check-swallowed
npm test || true
# ruleid: bash-check-swallowed
pytest -q tests 2>&1 | tee log || echo "tests failed"
# ruleid: bash-check-swallowed
CI=1 go test ./... || :
cd app && \
  # ruleid: bash-check-swallowed
  gitleaks detect || exit 0
# ruleid: bash-check-swallowed
if [ -f tool.sha256 ]; then sha256sum -c tool.sha256 || true; fi
