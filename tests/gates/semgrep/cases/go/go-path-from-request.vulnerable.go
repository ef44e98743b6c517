package main

import (
	"net/http"
	"os"
	"path/filepath"
)

func handler(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-from-request
	os.ReadFile(filepath.Join("uploads", r.URL.Query().Get("name")))
	// ruleid: go-path-from-request
	http.ServeFile(w, r, "pages/"+r.FormValue("page"))
}
