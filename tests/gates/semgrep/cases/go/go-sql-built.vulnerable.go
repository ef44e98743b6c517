package cases

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

func find(ctx context.Context, db *sql.DB, name string, id int) {
	// ruleid: go-sql-built
	_, _ = db.Query("SELECT id FROM users WHERE name = '" + name + "'")
	query := fmt.Sprintf("DELETE FROM users WHERE name = '%s' AND id = %d", name, id)
	// ruleid: go-sql-built
	_, _ = db.ExecContext(ctx, query)
	text := "SELECT id FROM users WHERE 1 = 1"
	text += " AND name = '" + name + "'"
	// ruleid: go-sql-built
	_, _ = db.QueryContext(ctx, text)
	var builder strings.Builder
	builder.WriteString("SELECT id FROM users WHERE name = '" + name + "'")
	// ruleid: go-sql-built
	_ = db.QueryRow(builder.String())
}
