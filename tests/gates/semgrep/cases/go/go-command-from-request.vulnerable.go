package cases

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	// ruleid: go-command-from-request
	out, _ := exec.Command("sh", "-c", "ping -c 1 "+host).Output()
	w.Write(out)
}

func tool(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-from-request
	cmd := exec.CommandContext(r.Context(), r.FormValue("tool"), "--version")
	_ = cmd.Run()
}

func archive(c *gin.Context) {
	var input struct{ Folder string }
	if err := c.ShouldBindJSON(&input); err != nil {
		return
	}
	line := fmt.Sprintf("tar -czf /backups/x.tgz %s", input.Folder)
	// ruleid: go-command-from-request
	_ = exec.Command("/bin/bash", "-c", line).Run()
}

func lookup(w http.ResponseWriter, r *http.Request) {
	name := chi.URLParam(r, "name")
	kind := mux.Vars(r)["kind"]
	// ruleid: go-command-from-request
	_ = exec.Command("bash", "-lc", "dig "+kind).Run()
	// ruleid: go-command-from-request
	_ = exec.Command("python3", "-c", name).Run()
}

func run(w http.ResponseWriter, r *http.Request) {
	var job map[string]string
	_ = json.NewDecoder(r.Body).Decode(&job)
	shell := "sh"
	// ruleid: go-command-from-request
	cmd := exec.Command(shell, "-c", job["line"])
	_ = cmd.Run()
	for name, values := range r.Header {
		if name == "X-Tool" {
			// ruleid: go-command-from-request
			_ = exec.Command(values[0]).Start()
		}
	}
}

func onRemote(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	// ruleid: go-command-from-request
	_ = exec.Command("ssh", "web1", "systemctl restart "+unit).Run()
}
