package main

import (
	"context"
	"database/sql"
	"fmt"
)

func find(ctx context.Context, db *sql.DB, name string) {
	// ruleid: go-sql-built
	db.Query(fmt.Sprintf("SELECT * FROM users WHERE name = '%s'", name))
	// ruleid: go-sql-built
	db.ExecContext(ctx, "DELETE FROM users WHERE name = '"+name+"'")
}

func remove(ctx context.Context, db *sql.DB, tenant string, days int) {
	statement := fmt.Sprintf("DELETE FROM events WHERE tenant = '%s' AND age > %d", tenant, days)
	// ruleid: go-sql-built
	db.ExecContext(ctx, statement)
	query := "SELECT * FROM events WHERE tenant = '" + tenant + "' LIMIT 5"
	// ruleid: go-sql-built
	if rows, err := db.Query(query); err == nil {
		rows.Close()
	}
}
