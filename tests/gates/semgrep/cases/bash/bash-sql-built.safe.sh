#!/bin/bash
user="$1"
psql -d shop -v "user=$user" -f find.sql
psql -d shop -c "SELECT count(*) FROM carts"
number="$2"
[[ "$number" =~ ^[0-9]+$ ]] || exit 2
sqlite3 shop.db "SELECT * FROM orders WHERE number = $number"
mysql -u app "$user" -e "SHOW TABLES"
