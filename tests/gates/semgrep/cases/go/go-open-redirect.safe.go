package cases

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

var pages = map[string]string{"home": "/", "help": "/help"}

func login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/login", http.StatusFound)
	http.Redirect(w, r, "/login?next="+url.QueryEscape(r.FormValue("next")), http.StatusFound)
	http.Redirect(w, r, "/users/"+r.PathValue("id"), http.StatusFound)
	http.Redirect(w, r, "https://"+r.Host+r.RequestURI, http.StatusMovedPermanently)
	http.Redirect(w, r, pages[r.FormValue("to")], http.StatusFound)
}

func local(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}

func parsed(c *gin.Context) {
	target, err := url.Parse(c.Query("to"))
	if err != nil || target.Host != "example.com" {
		return
	}
	c.Redirect(http.StatusFound, target.String())
}
