package cases

import (
	"net/http"
	"text/template"
)

var page = template.Must(template.ParseFiles("page.html"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-for-pages
	_ = page.Execute(w, r.FormValue("name"))
}
