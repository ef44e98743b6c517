package main

import (
	"net/http"
	"os/exec"
	"strconv"
)

var programs = map[string]string{"list": "ls"}

func handler(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-from-request
	exec.Command("ping", "-c", "1", "--", r.FormValue("host")).Run()
	// ok: go-command-from-request
	exec.Command(programs[r.FormValue("program")]).Run()
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return
	}
	// ok: go-command-from-request
	exec.Command("sh", "-c", "head -n "+strconv.Itoa(count)+" log.txt").Run()
}
