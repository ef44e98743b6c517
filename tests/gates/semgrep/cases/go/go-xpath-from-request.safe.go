package cases

import (
	"net/http"
	"strconv"

	"github.com/antchfx/xmlquery"
)

func find(w http.ResponseWriter, r *http.Request, doc *xmlquery.Node) {
	for _, user := range xmlquery.Find(doc, "//user") {
		if user.SelectAttr("name") == r.FormValue("name") {
			return
		}
	}
	number, _ := strconv.Atoi(r.FormValue("number"))
	_ = xmlquery.FindOne(doc, "//user["+strconv.Itoa(number)+"]")
}
