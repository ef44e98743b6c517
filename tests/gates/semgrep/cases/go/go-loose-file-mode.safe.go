package cases

import "os"

func open(path string, file *os.File, info os.FileInfo) {
	_ = os.Chmod(path, 0o600)
	_ = os.Chmod(path, 0755)
	_ = file.Chmod(info.Mode())
}
