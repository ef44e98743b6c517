package main

import (
	"net/http"
	"os"
	"path/filepath"
)

func handler(w http.ResponseWriter, r *http.Request) {
	// ok: go-path-from-request
	os.ReadFile(filepath.Join("uploads", filepath.Base(r.FormValue("name"))))
	// ok: go-path-from-request
	http.ServeFile(w, r, "pages/home.html")
}
