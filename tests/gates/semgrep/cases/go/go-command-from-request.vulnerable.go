package main

import (
	"net/http"
	"os/exec"
)

func handler(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	// ruleid: go-command-from-request
	exec.Command("sh", "-c", "ping -c 1 "+host).Run()
	// ruleid: go-command-from-request
	exec.Command(r.FormValue("program")).Run()
}
