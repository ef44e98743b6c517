#!/bin/bash
user="$1"
psql -d shop -v "user=$user" -f find.sql
psql -d shop -c "SELECT count(*) FROM carts"
number="$2"
[[ "$number" =~ ^[0-9]+$ ]] || exit 2
sqlite3 shop.db "SELECT * FROM orders WHERE number = $number"
mysql -u app "$user" -e "SHOW TABLES"
if [[ ! $1 =~ ^[0-9]+$ ]]; then
  exit 64
fi
mysql shop -e "SELECT * FROM orders WHERE number = $1"
