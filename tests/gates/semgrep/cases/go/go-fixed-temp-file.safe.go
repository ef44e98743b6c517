package cases

import (
	"os"
	"path/filepath"
)

func dump(data []byte, folder string) {
	_, _ = os.CreateTemp("", "app-*.json")
	made, _ := os.MkdirTemp("", "app")
	_ = os.WriteFile(filepath.Join(made, "dump.json"), data, 0o600)
	_, _ = os.OpenFile("/tmp/app.lock", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	_ = os.WriteFile(filepath.Join(folder, "tmp", "x"), data, 0o600)
}
