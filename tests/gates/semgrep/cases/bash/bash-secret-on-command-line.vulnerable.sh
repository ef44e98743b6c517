#!/bin/bash
# ruleid: bash-secret-on-command-line
mysql -u app -ptea-and-biscuits shop < schema.sql
# ruleid: bash-secret-on-command-line
curl -u ci:tea-and-biscuits https://artifacts.example.com/tool.tar.gz -o tool.tar.gz
# ruleid: bash-secret-on-command-line
sshpass -p tea-and-biscuits ssh deploy@example.com uptime
# ruleid: bash-secret-on-command-line
PGPASSWORD=tea-and-biscuits psql -h db.internal shop
# ruleid: bash-secret-on-command-line
docker login -u ci -p tea-and-biscuits registry.example.com
