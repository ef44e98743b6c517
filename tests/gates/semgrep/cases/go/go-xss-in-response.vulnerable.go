package cases

import (
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go-xss-in-response
	fmt.Fprintf(w, "<h1>Hello, %s!</h1>", name)
	// ruleid: go-xss-in-response
	w.Write([]byte("Hello, " + name))
	// ruleid: go-xss-in-response
	io.WriteString(w, "<p>"+r.FormValue("text")+"</p>")
	// ruleid: go-xss-in-response
	fmt.Fprint(w, "Sorry, ", r.URL.Path, " is not here")
}

func show(c *gin.Context) {
	// ruleid: go-xss-in-response
	c.Data(http.StatusOK, "text/html; charset=utf-8", []byte("<p>"+c.Query("q")+"</p>"))
}

func render(c echo.Context) error {
	// ruleid: go-xss-in-response
	return c.HTML(http.StatusOK, "<b>"+c.QueryParam("q")+"</b>")
}
