package cases

import (
	"fmt"
	"os"
	"path/filepath"
)

func dump(data []byte, id int) {
	// ruleid: go-fixed-temp-file
	_ = os.WriteFile("/tmp/app-dump.json", data, 0o600)
	// ruleid: go-fixed-temp-file
	_, _ = os.Create(filepath.Join(os.TempDir(), "app.lock"))
	// ruleid: go-fixed-temp-file
	_, _ = os.Create(fmt.Sprintf("/tmp/app-%d.log", id))
}
