package cases

import (
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

var page = template.Must(template.ParseFiles("page.html"))

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	fmt.Fprintf(w, "<h1>Hello, %s!</h1>", html.EscapeString(name))
	_ = page.Execute(w, name)
	_ = json.NewEncoder(w).Encode(map[string]string{"name": name})
	count, _ := strconv.Atoi(r.FormValue("count"))
	fmt.Fprintf(w, "%d hits", count)
	http.Error(w, "no user "+name, http.StatusNotFound)
	fmt.Fprintln(w, "done")
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(w, "Hello, %s", r.FormValue("name"))
}

func api(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"name": c.Query("name")})
	c.String(http.StatusOK, "Hello %s", c.Query("name"))
}
