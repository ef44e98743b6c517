package cases

import (
	"archive/tar"
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unzip(source, folder string) error {
	reader, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	for _, f := range reader.File {
		path := filepath.Join(folder, f.Name)
		if !strings.HasPrefix(path, filepath.Clean(folder)+string(os.PathSeparator)) {
			return fmt.Errorf("%s leads outside", f.Name)
		}
		_ = os.MkdirAll(path, 0o755)
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
		if strings.Contains(header.Name, "..") {
			return fmt.Errorf("%s leads outside", header.Name)
		}
		target := filepath.Join(folder, header.Name)
		out, err := os.Create(target)
		if err != nil {
			return err
		}
		_ = out.Close()
		_, _ = os.Create(filepath.Join(folder, filepath.Base(header.Name)))
	}
}
