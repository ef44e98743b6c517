package cases

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func download(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-from-request
	data, _ := os.ReadFile("/srv/files/" + r.URL.Query().Get("file"))
	_ = data
	path := filepath.Join("/srv", mux.Vars(r)["name"])
	// ruleid: go-path-from-request
	http.ServeFile(w, r, path)
	// ruleid: go-path-from-request
	_ = os.Remove(filepath.Clean(path))
}

func send(c *gin.Context) {
	// ruleid: go-path-from-request
	c.File("./public/" + c.Param("name"))
	upload, _ := c.FormFile("file")
	// ruleid: go-path-from-request
	_ = c.SaveUploadedFile(upload, "uploads/"+upload.Filename)
}

func store(c echo.Context) error {
	// ruleid: go-path-from-request
	file, err := os.Create("uploads/" + c.FormValue("name"))
	if err != nil {
		return err
	}
	// ruleid: go-path-from-request
	_ = os.MkdirAll(c.QueryParam("folder"), 0o755)
	return file.Close()
}
