package cases

import (
	"archive/tar"
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func unzip(source, folder string) error {
	reader, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	for _, f := range reader.File {
		path := filepath.Join(folder, f.Name)
		if f.FileInfo().IsDir() {
			// ruleid: go-archive-slip
			_ = os.MkdirAll(path, f.Mode())
			continue
		}
		// ruleid: go-archive-slip
		out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, f.Mode())
		if err != nil {
			return err
		}
		_ = out.Close()
	}
	return nil
}

func untar(r io.Reader, folder string) error {
	archive := tar.NewReader(r)
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return nil
		}
		// ruleid: go-archive-slip
		out, err := os.Create(folder + "/" + header.Name)
		if err != nil {
			return err
		}
		_, _ = io.CopyN(out, archive, header.Size)
	}
}
