package main

import (
	"database/sql"
	"net/http"
)

func handler(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		query := "SELECT * FROM users ORDER BY " + r.URL.Query().Get("order")
		// ruleid: go-sql-from-request
		db.Query(query)
		// ruleid: go-sql-from-request
		db.QueryRowContext(r.Context(), "SELECT * FROM users WHERE id = "+r.PathValue("id"))
	}
}
