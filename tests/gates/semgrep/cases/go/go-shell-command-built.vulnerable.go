package main

import (
	"fmt"
	"os/exec"
)

func archive(folder string) {
	// ruleid: go-shell-command-built
	exec.Command("sh", "-c", "tar czf out.tgz "+folder).Run()
	// ruleid: go-shell-command-built
	exec.Command("/bin/bash", "-c", fmt.Sprintf("du -sh %s", folder)).Run()
}
