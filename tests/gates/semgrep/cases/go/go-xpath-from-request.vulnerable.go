package cases

import (
	"net/http"

	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"github.com/labstack/echo/v4"
)

func find(w http.ResponseWriter, r *http.Request, doc *xmlquery.Node) {
	name := r.FormValue("name")
	// ruleid: go-xpath-from-request
	_ = xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

func compile(c echo.Context) error {
	// ruleid: go-xpath-from-request
	_, err := xpath.Compile("//item[id='" + c.QueryParam("id") + "']")
	return err
}
