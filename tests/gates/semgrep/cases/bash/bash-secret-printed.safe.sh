#!/bin/bash
echo "$API_TOKEN" | docker login --username ci --password-stdin
echo "${API_TOKEN:+the token is set}"
printf '%s' "$DB_PASSWORD" > /run/secrets/db
echo "$TOKEN_FILE"
echo 'use $API_TOKEN'
echo "password: \$DB_PASSWORD"
echo "${#API_TOKEN} characters"
