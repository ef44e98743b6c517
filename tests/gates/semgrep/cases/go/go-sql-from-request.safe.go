package cases

import (
	"database/sql"
	"fmt"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

var columns = map[string]string{"name": "name", "date": "created_at"}

func find(w http.ResponseWriter, r *http.Request, db *sql.DB, orm *gorm.DB) {
	name := r.URL.Query().Get("name")
	_, _ = db.Query("SELECT * FROM users WHERE name = $1", name)
	_ = db.QueryRowContext(r.Context(), "SELECT id FROM users WHERE name = ?", name)
	orm.Where("name = ?", name).Find(nil)
	orm.Where(&User{Name: name}).Find(nil)
	orm.Where(map[string]any{"name": name}).Find(nil)
	orm.Order(columns[r.FormValue("sort")]).Find(nil)
	id, err := strconv.ParseInt(r.FormValue("id"), 10, 64)
	if err != nil {
		return
	}
	_, _ = db.Query(fmt.Sprintf("SELECT * FROM users WHERE id = %d", id))
	direction := "ASC"
	switch r.FormValue("dir") {
	case "down":
		direction = "DESC"
	}
	_, _ = db.Query("SELECT * FROM users ORDER BY id " + direction)
	name = "nobody"
	_, _ = db.Query("SELECT * FROM users WHERE name = '" + name + "'")
}

func list(c *gin.Context, db *sql.DB) {
	sort := c.Query("sort")
	if sort != "name" && sort != "date" {
		c.Status(http.StatusBadRequest)
		return
	}
	_, _ = db.Query("SELECT * FROM users ORDER BY " + sort)
}
