#!/bin/bash
mysql --defaults-extra-file=/run/secrets/my.cnf shop < schema.sql
mysql -u app -p shop < schema.sql
mysql -u app -p"$PASSWORD" shop < schema.sql
curl --netrc https://artifacts.example.com/tool.tar.gz -o tool.tar.gz
curl -u "ci:$TOKEN" https://artifacts.example.com/tool.tar.gz -o tool.tar.gz
curl -u "$USER:" https://artifacts.example.com/tool.tar.gz -o tool.tar.gz
PGPASSWORD="$(cat /run/secrets/db)" psql -h db.internal shop
printenv TOKEN | docker login -u ci --password-stdin registry.example.com
mkdir -p data
