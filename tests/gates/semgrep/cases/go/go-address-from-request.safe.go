package main

import (
	"net/http"
	"net/url"
)

var hosts = map[string]string{"images": "https://images.example.com"}

func handler(w http.ResponseWriter, r *http.Request) {
	// ok: go-address-from-request
	http.Get("https://api.example.com/users/" + url.PathEscape(r.FormValue("name")))
	// ok: go-address-from-request
	http.Get(hosts[r.FormValue("source")])
}
