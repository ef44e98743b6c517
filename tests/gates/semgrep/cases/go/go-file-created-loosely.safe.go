package cases

import "os"

func write(path string, data []byte) {
	_ = os.WriteFile(path, data, 0o600)
	_, _ = os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o644)
	_ = os.MkdirAll(path, 0o755)
}
