package main

import (
	"fmt"
	"html"
	"html/template"
	"net/http"
)

func handler(w http.ResponseWriter, r *http.Request) {
	// ok: go-raw-html
	page.Execute(w, r.FormValue("comment"))
	// ok: go-raw-html
	rule := template.HTML("<hr>")
	page.Execute(w, rule)
	// ok: go-raw-html
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(r.FormValue("name")))
	// ok: go-raw-html
	fmt.Fprintf(w, "path=%s", r.URL.Path)
}
