package main

import (
	"fmt"
	"html/template"
	"net/http"
)

func handler(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-raw-html
	comment := template.HTML("<p>" + r.FormValue("comment") + "</p>")
	page.Execute(w, comment)
	// ruleid: go-raw-html
	fmt.Fprintf(w, "<h1>Hello %s</h1>", r.URL.Query().Get("name"))
}
