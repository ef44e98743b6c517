package cases

import (
	"net"
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

var client = &http.Client{}

func fetch(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-address-from-request
	_, _ = http.Get(r.FormValue("url"))
	// ruleid: go-address-from-request
	_, _ = client.Get("http://" + r.FormValue("host") + "/health")
	// ruleid: go-address-from-request
	_, _ = net.Dial("tcp", r.URL.Query().Get("address"))
	target, _ := url.Parse(r.FormValue("target"))
	// ruleid: go-address-from-request
	_, _ = http.Post(target.String(), "text/plain", nil)
}

func hook(c *gin.Context) {
	var input struct{ Callback string }
	_ = c.BindJSON(&input)
	// ruleid: go-address-from-request
	req, _ := http.NewRequest("POST", input.Callback, nil)
	_, _ = client.Do(req)
}

func image(c echo.Context) error {
	// ruleid: go-address-from-request
	_, err := http.Head(c.QueryParam("image"))
	return err
}
