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
	_, _ = io.CopyN(out, reader, 1<<20)
	_, _ = io.Copy(out, io.LimitReader(reader, 1<<20))
}
