package main

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-address-from-request
	http.Get(r.URL.Query().Get("url"))
	// ruleid: go-address-from-request
	http.NewRequest("GET", "http://"+r.FormValue("host")+"/logo.png", nil)
}
