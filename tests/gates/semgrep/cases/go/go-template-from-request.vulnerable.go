package cases

import (
	"html/template"
	"net/http"

	"github.com/flosch/pongo2/v6"
	"github.com/labstack/echo/v4"
)

func greet(w http.ResponseWriter, r *http.Request) {
	text := "<h1>" + r.URL.Query().Get("greeting") + "</h1>"
	// ruleid: go-template-from-request
	page, err := template.New("greet").Parse(text)
	if err != nil {
		return
	}
	_ = page.Execute(w, nil)
}

func mail(c echo.Context) error {
	tmpl := template.New("mail")
	// ruleid: go-template-from-request
	_, err := tmpl.Parse(c.FormValue("body"))
	if err != nil {
		return err
	}
	// ruleid: go-template-from-request
	_, err = pongo2.FromString(c.QueryParam("layout"))
	return err
}
