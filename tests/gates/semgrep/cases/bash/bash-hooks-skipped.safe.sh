#!/bin/bash
git commit -m "hooks: --no-verify is not used any more"
git commit -am "release"
git log -n 5
git push origin HEAD
git config core.hooksPath .githooks
