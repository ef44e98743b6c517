#!/bin/bash
user="$1"
# ruleid: bash-sql-built
mysql -u app shop -e "SELECT * FROM users WHERE name = '$user'"
# ruleid: bash-sql-built
psql -d shop -c "DELETE FROM carts WHERE owner = '$user'"
read -r number
# ruleid: bash-sql-built
sqlite3 shop.db "SELECT * FROM orders WHERE number = $number"
if [[ $# -ne 2 ]]; then
  exit 64
fi
customer=$1
# ruleid: bash-sql-built
mysql shop -e "SELECT * FROM customers WHERE name = '$customer'"
[[ "$number" =~ ^[0-9]+$ ]] || exit 2
# ruleid: bash-sql-built
mysql shop -e "SELECT * FROM orders WHERE number = $number AND customer = '$customer'"
