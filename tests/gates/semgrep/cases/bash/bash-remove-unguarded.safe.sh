#!/bin/bash
rm -rf "${BUILD_ROOT:?}/"
rm -rf "$BUILD_ROOT/node_modules"
work="$(mktemp -d)"
rm -rf "$work/"*
if [ -n "$PREFIX" ]; then
  rm -rf "$PREFIX/"
fi
[[ -n "$CACHE" ]] && rm -rf "$CACHE/"
rm -f "$LOCK"
