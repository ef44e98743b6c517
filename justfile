# Recipes of this project; each is an npm script too. `npx just --list` shows them.

set positional-arguments

_default:
    @npx --no-install just --list --unsorted

# Dependencies, Node and the pinned Semgrep
setup:
    npm run setup

# Every test
test *args:
    npm test -- "$@"

# The tests that take seconds
quick *args:
    npm run test:quick -- "$@"

# Replay every labelled fixture, and fail when detection got worse
calibrate *args:
    @npm run --silent calibrate -- "$@"

# The example in eight scenes
demo:
    npm run demo

# Types, lint, format, unused code
lint:
    npm run typecheck
    npm run lint

# What dl costs
bench *args:
    npm run bench -- "$@"

# Pages and schemas that are made from the code
generate:
    npm run docs
    npm run schemas
