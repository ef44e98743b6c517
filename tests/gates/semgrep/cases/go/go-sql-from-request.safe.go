package main

import (
	"database/sql"
	"net/http"
)

var columns = map[string]string{"name": "name"}

func handler(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// ok: go-sql-from-request
		db.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name"))
		query := "SELECT * FROM users ORDER BY " + columns[r.FormValue("order")]
		// ok: go-sql-from-request
		db.Query(query)
	}
}
