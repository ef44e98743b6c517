#!/bin/bash
openssl enc -aes-256-cbc -pbkdf2 -in backup.tar -out backup.tar.enc
openssl genrsa -out server.key 4096
ssh-keygen -t ed25519 -f deploy
openssl passwd -6 -stdin < password
openssl x509 -in server.crt -noout -fingerprint -sha1
openssl md5 file.iso
