package cases

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
)

func pack(folder string, ctx context.Context, parts []string) error {
	// ruleid: go-shell-command-built
	_ = exec.Command("sh", "-c", "tar -czf /tmp/x.tgz "+folder).Run()
	line := fmt.Sprintf("rm -rf %s", folder)
	// ruleid: go-shell-command-built
	_ = exec.CommandContext(ctx, "/bin/bash", "-c", line).Run()
	// ruleid: go-shell-command-built
	_ = exec.Command("bash", "-lc", strings.Join(parts, " ")).Run()
	// ruleid: go-shell-command-built
	return exec.Command("cmd.exe", "/C", "del "+folder).Run()
}
