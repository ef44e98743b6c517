package cases

import "os"

func write(path string, data []byte) {
	// ruleid: go-file-created-loosely
	_ = os.WriteFile(path, data, 0777)
	// ruleid: go-file-created-loosely
	_, _ = os.OpenFile(path, os.O_CREATE|os.O_WRONLY, os.ModePerm)
}
