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
