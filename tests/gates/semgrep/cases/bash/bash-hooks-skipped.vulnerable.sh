#!/bin/bash
# ruleid: bash-hooks-skipped
git commit -m "release" --no-verify
# ruleid: bash-hooks-skipped
git push --no-verify origin HEAD
# ruleid: bash-hooks-skipped
git commit -nm "release"
# ruleid: bash-hooks-skipped
HUSKY=0 git commit -m "release"
# ruleid: bash-hooks-skipped
git -c core.hooksPath=/dev/null commit -m "release"
