#!/bin/bash
# ruleid: bash-weak-cryptography
openssl enc -des3 -in backup.tar -out backup.tar.enc
# ruleid: bash-weak-cryptography
openssl genrsa -out server.key 1024
# ruleid: bash-weak-cryptography
ssh-keygen -t dsa -f deploy
# ruleid: bash-weak-cryptography
openssl passwd -1 -stdin < password
