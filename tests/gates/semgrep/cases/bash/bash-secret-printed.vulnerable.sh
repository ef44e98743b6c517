#!/bin/bash
# ruleid: bash-secret-printed
echo "the token is $API_TOKEN"
# ruleid: bash-secret-printed
printf 'password: %s\n' "${DB_PASSWORD}"
# ruleid: bash-secret-printed
echo "logging in with $password" >&2
