package cases

import "os"

func open(path string, file *os.File) {
	// ruleid: go-loose-file-mode
	_ = os.Chmod(path, 0777)
	// ruleid: go-loose-file-mode
	_ = os.Chmod(path, 0o666)
	// ruleid: go-loose-file-mode
	_ = file.Chmod(os.ModePerm)
}
