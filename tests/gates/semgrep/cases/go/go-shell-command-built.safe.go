package cases

import (
	"fmt"
	"os/exec"
	"strconv"
)

const folder = "/srv/data"

func pack(count int, name string) error {
	_ = exec.Command("sh", "-c", "du -s "+folder).Run()
	_ = exec.Command("sh", "-c", "head -n "+strconv.Itoa(count)+" /etc/hosts").Run()
	_ = exec.Command("sh", "-c", fmt.Sprintf("head -n %d /etc/hosts", count)).Run()
	script := `tar -czf /tmp/x.tgz "$1"`
	_ = exec.Command("sh", "-c", script, "sh", name).Run()
	return exec.Command("tar", "-czf", "/srv/"+name+".tgz", name).Run()
}
