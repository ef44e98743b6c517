package cases

import (
	"fmt"
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

var hosts = map[string]bool{"a.example.com": true}

const api = "https://api.example.com/v1"

type proxy struct {
	baseURL string
	client  *http.Client
}

func (p *proxy) fetch(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	_, _ = http.Get("https://api.example.com/items/" + id)
	_, _ = http.Get(fmt.Sprintf("https://api.example.com/items/%s", id))
	_, _ = p.client.Get(p.baseURL + "/items/" + id)
	_, _ = p.client.Get(fmt.Sprintf("%s/items/%s", p.baseURL, id))
	_, _ = http.Get(api + "/items?" + url.Values{"id": {id}}.Encode())
}

func known(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("url"))
	if err != nil || !hosts[target.Host] {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	_, _ = http.Get(target.String())
}

func chosen(c *gin.Context) {
	services := map[string]string{"a": "https://a.example.com/"}
	address, ok := services[c.Query("service")]
	if !ok {
		return
	}
	_, _ = http.Get(address)
}
