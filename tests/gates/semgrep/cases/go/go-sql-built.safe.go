package main

import (
	"context"
	"database/sql"
)

const table = "users"

func find(ctx context.Context, db *sql.DB, name string) {
	// ok: go-sql-built
	db.Query("SELECT * FROM users WHERE name = ?", name)
	// ok: go-sql-built
	db.ExecContext(ctx, "DELETE FROM "+table+" WHERE name = ?", name)
}

func list(db *sql.DB, ids []any, page int, cache *store) {
	marks := strings.Repeat("?, ", len(ids)-1) + "?"
	// ok: go-sql-built
	db.Query("SELECT * FROM users WHERE id IN ("+marks+")", ids...)
	// ok: go-sql-built
	db.Query(fmt.Sprintf("SELECT * FROM users LIMIT 20 OFFSET %d", (page-1)*20))
	number := strconv.Itoa(page)
	statement := "SELECT * FROM users LIMIT " + number
	// ok: go-sql-built
	db.Query(statement)
	// ok: go-sql-built
	cache.Get("SELECT * FROM users WHERE name = '"+name+"'", 3)
}
