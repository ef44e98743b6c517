#!/bin/bash
export PATH="$HOME/.local/bin:$PATH"
PATH=/usr/local/bin:/usr/bin:/bin
export PATH=./node_modules/.bin:$PATH
PATH="$PWD/bin${PATH:+:$PATH}"
