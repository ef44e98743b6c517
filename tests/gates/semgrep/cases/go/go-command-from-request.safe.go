package cases

import (
	"net/http"
	"os/exec"
	"regexp"
	"slices"
	"strconv"

	"github.com/gin-gonic/gin"
)

var tools = map[string]string{"disk": "df", "load": "uptime"}
var hostName = regexp.MustCompile(`^[a-z0-9.-]+$`)

func status(w http.ResponseWriter, r *http.Request) {
	program, ok := tools[r.FormValue("what")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	_ = exec.Command(program).Run()
	_ = exec.Command("ls", "-l", "--", r.FormValue("folder")).Run()
	_ = exec.Command("sh", "-c", "df -h | wc -l").Run()
}

func tail(c *gin.Context) {
	lines, err := strconv.Atoi(c.Query("lines"))
	if err != nil {
		return
	}
	_ = exec.Command("sh", "-c", "tail -n "+strconv.Itoa(lines)+" /var/log/app.log").Run()
}

func ping(c *gin.Context) {
	host := c.Param("host")
	if !hostName.MatchString(host) {
		return
	}
	_ = exec.Command("sh", "-c", "ping -c 1 "+host).Run()
}

func service(w http.ResponseWriter, r *http.Request) {
	action := r.FormValue("action")
	if action != "start" && action != "stop" {
		http.Error(w, "no such action", http.StatusBadRequest)
		return
	}
	_ = exec.Command("sh", "-c", "systemctl "+action+" app").Run()
}

func report(w http.ResponseWriter, r *http.Request) {
	format := r.FormValue("format")
	if !slices.Contains([]string{"csv", "pdf"}, format) {
		return
	}
	_ = exec.Command("sh", "-c", "report --"+format).Run()
	limit := 106
	var name string
	if 7*18+limit > 200 {
		name = "daily"
	} else {
		name = r.FormValue("name")
	}
	_ = exec.Command("sh", "-c", "report "+name).Run()
	settings := map[string]string{}
	settings["fixed"] = "weekly"
	settings["sent"] = r.FormValue("sent")
	_ = exec.Command("sh", "-c", "report "+settings["fixed"]).Run()
}
