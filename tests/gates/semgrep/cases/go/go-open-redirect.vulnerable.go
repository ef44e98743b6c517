package cases

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-open-redirect
	http.Redirect(w, r, r.URL.Query().Get("next"), http.StatusFound)
	next := r.FormValue("next")
	if next == "" {
		next = "/"
	}
	// ruleid: go-open-redirect
	http.Redirect(w, r, next, http.StatusSeeOther)
	// ruleid: go-open-redirect
	w.Header().Set("Location", r.FormValue("to"))
}

func out(c *gin.Context) {
	// ruleid: go-open-redirect
	c.Redirect(http.StatusFound, c.Query("to"))
}

func back(c echo.Context) error {
	// ruleid: go-open-redirect
	return c.Redirect(http.StatusFound, c.QueryParam("back"))
}

func away(c *fiber.Ctx) error {
	// ruleid: go-open-redirect
	return c.Redirect(c.Query("url"))
}
