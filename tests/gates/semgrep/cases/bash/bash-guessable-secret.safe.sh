#!/bin/bash
PASSWORD="$(openssl rand -base64 24)"
token="$(head -c 32 /dev/urandom | base64)"
port=$((RANDOM % 1000 + 20000))
started="$(date +%s)"
