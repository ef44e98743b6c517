package cases

import (
	"compress/gzip"
	"io"
	"net/http"
	"os"
)

func unpack(w http.ResponseWriter, r *http.Request) {
	reader, err := gzip.NewReader(r.Body)
	if err != nil {
		return
	}
	out, _ := os.CreateTemp("", "upload")
	// ruleid: go-decompression-unbounded
	_, _ = io.Copy(out, reader)
}
