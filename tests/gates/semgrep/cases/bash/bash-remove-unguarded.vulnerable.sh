#!/bin/bash
# ruleid: bash-remove-unguarded
rm -rf "$BUILD_ROOT/"
# ruleid: bash-remove-unguarded
rm -rf $PREFIX/*
# ruleid: bash-remove-unguarded
sudo rm -fr "${INSTALL_ROOT}/usr"
# ruleid: bash-remove-unguarded
rm --recursive --force "$STEAMROOT/"*
