#!/bin/bash
# ruleid: bash-force-push
git push --force origin main
# ruleid: bash-force-push
git push -f origin HEAD:master
# ruleid: bash-force-push
git push origin +main
