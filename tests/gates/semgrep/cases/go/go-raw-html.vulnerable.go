package cases

import (
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"
)

func page(w http.ResponseWriter, r *http.Request, t *template.Template) {
	// ruleid: go-raw-html
	bio := template.HTML(r.FormValue("bio"))
	_ = t.Execute(w, bio)
	// ruleid: go-raw-html
	_ = t.Execute(w, template.JS("var q = '"+r.URL.Query().Get("q")+"'"))
}

func preview(c *gin.Context) {
	// ruleid: go-raw-html
	c.HTML(http.StatusOK, "preview", gin.H{"link": template.URL(c.Query("link"))})
}
