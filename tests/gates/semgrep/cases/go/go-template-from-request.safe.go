package cases

import (
	"html/template"
	"net/http"
	"net/url"
	"time"
)

var page = template.Must(template.New("page").Parse(`<h1>{{.Name}}</h1>`))

func greet(w http.ResponseWriter, r *http.Request) {
	_ = page.Execute(w, map[string]string{"Name": r.FormValue("name")})
	_, _ = url.Parse(r.FormValue("address"))
	_, _ = time.Parse(time.RFC3339, r.FormValue("when"))
}
