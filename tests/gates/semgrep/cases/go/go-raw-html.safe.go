package cases

import (
	"html"
	"html/template"
	"net/http"
)

func page(w http.ResponseWriter, r *http.Request, t *template.Template, policy cleaner) {
	_ = t.Execute(w, r.FormValue("bio"))
	_ = t.Execute(w, template.HTML("<b>new</b>"))
	_ = t.Execute(w, template.HTML(policy.Sanitize(r.FormValue("bio"))))
	_ = t.Execute(w, template.HTML("<b>"+html.EscapeString(r.FormValue("bio"))+"</b>"))
}
