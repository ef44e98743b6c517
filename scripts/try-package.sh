#!/usr/bin/env bash
# Installs the packed dl into an empty repository and commits there: what a user does first.
set -euo pipefail
tarball=$(realpath "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
export GIT_CONFIG_GLOBAL="$scratch/gitconfig" GIT_CONFIG_NOSYSTEM=1
git config --global user.name "Ada Author"
git config --global user.email "ada@example.com"
mkdir project
cd project
git init --quiet --initial-branch=main
printf 'node_modules/\n' > .gitignore
printf '{ "name": "project", "private": true, "scripts": { "test": "node --test" } }\n' > package.json
printf 'const test = require("node:test");\ntest("holds", () => {});\n' > holds.test.js
npm install --silent --no-audit --no-fund --save-dev "$tarball"
node_modules/.bin/dl install
git add --all
git commit --message "First commit"
node_modules/.bin/dl verify
git log -1 --format=%B | grep -q '^Dev-Loop-Gate: [0-9a-f]\{64\}$'

printf 'exports.run = (request) => require("child_process").exec("ls " + request.query.path);\n' > run.js
git add --all
if git commit --message "An injection"; then
  echo "the injection was not blocked" >&2
  exit 1
fi
node_modules/.bin/dl doctor
