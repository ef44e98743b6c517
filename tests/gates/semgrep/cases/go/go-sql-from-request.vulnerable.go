package cases

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/jackc/pgx/v5"
	"github.com/jmoiron/sqlx"
	"github.com/julienschmidt/httprouter"
	"gorm.io/gorm"
)

func find(w http.ResponseWriter, r *http.Request, db *sql.DB, orm *gorm.DB) {
	name := r.URL.Query().Get("name")
	// ruleid: go-sql-from-request
	rows, _ := db.Query("SELECT * FROM users WHERE name = '" + name + "'")
	_ = rows
	// ruleid: go-sql-from-request
	_ = db.QueryRowContext(r.Context(), fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name))
	// ruleid: go-sql-from-request
	orm.Where("name = '" + name + "'").Find(nil)
	// ruleid: go-sql-from-request
	orm.Order(r.FormValue("sort")).Find(nil)
	var query strings.Builder
	query.WriteString("DELETE FROM logs WHERE day = '")
	query.WriteString(r.PostFormValue("day"))
	query.WriteString("'")
	// ruleid: go-sql-from-request
	_, _ = db.Exec(query.String())
	cookie, err := r.Cookie("tenant")
	if err == nil {
		// ruleid: go-sql-from-request
		_, _ = db.Prepare("SELECT * FROM t_" + cookie.Value)
	}
}

func list(c *gin.Context, conn *pgx.Conn, store *sqlx.DB) {
	var found []string
	// ruleid: go-sql-from-request
	_, _ = conn.Query(context.Background(), "SELECT * FROM a WHERE b = "+c.Query("b"))
	// ruleid: go-sql-from-request
	_ = store.Select(&found, "SELECT a FROM b ORDER BY "+c.DefaultQuery("sort", "a"))
}

func show(c *fiber.Ctx, db *gorm.DB) error {
	var found struct{}
	// ruleid: go-sql-from-request
	db.First(&found, c.Params("id"))
	// ruleid: go-sql-from-request
	return db.Raw("SELECT * FROM items WHERE id = " + c.Query("id")).Scan(&found).Error
}

func drop(w http.ResponseWriter, req *http.Request, ps httprouter.Params, db *sql.DB) {
	statement := "DELETE FROM items WHERE id = " + ps.ByName("id")
	// ruleid: go-sql-from-request
	_, _ = db.Exec(statement)
}
