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
