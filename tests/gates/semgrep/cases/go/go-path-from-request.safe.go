package cases

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/gin-gonic/gin"
)

const root = "/srv/files"

func download(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("file")
	_, _ = os.ReadFile(filepath.Join(root, filepath.Base(name)))
	if !filepath.IsLocal(name) {
		http.NotFound(w, r)
		return
	}
	_, _ = os.ReadFile(filepath.Join(root, name))
}

func checked(w http.ResponseWriter, r *http.Request) {
	target := filepath.Join(root, r.FormValue("file"))
	if !strings.HasPrefix(target, root+string(os.PathSeparator)) {
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, target)
}

func dots(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	if strings.Contains(name, "..") {
		http.NotFound(w, r)
		return
	}
	_, _ = os.Open(filepath.Join(root, name))
}

func cleaned(c *gin.Context) {
	c.File(filepath.Join(root, path.Clean("/"+c.Param("name"))))
	files := map[string]string{"terms": "terms.pdf"}
	c.File(files[c.Query("which")])
	upload, _ := c.FormFile("file")
	_ = c.SaveUploadedFile(upload, filepath.Join(root, filepath.Base(upload.Filename)))
}
