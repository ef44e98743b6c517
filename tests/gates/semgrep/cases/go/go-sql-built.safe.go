package cases

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
)

const columns = "id, name"

func find(ctx context.Context, db *sql.DB, table string, id int, ids []any) {
	_, _ = db.Query("SELECT "+columns+" FROM users WHERE id = $1", id)
	_, _ = db.Query(fmt.Sprintf("SELECT id FROM %s WHERE id = $1", table), id)
	_, _ = db.Query("SELECT id FROM users WHERE id = " + strconv.Itoa(id))
	marks := strings.Repeat("?,", len(ids)-1) + "?"
	_, _ = db.QueryContext(ctx, "SELECT id FROM users WHERE id IN ("+marks+")", ids...)
	query := "SELECT id FROM users WHERE 1 = 1"
	query += " AND name = ?"
	_, _ = db.QueryContext(ctx, query, "x")
}
