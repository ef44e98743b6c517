package cases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: "", MaxAge: -1})
}

func enter(c *gin.Context, id string) {
	c.SetCookie("sid", id, 3600, "/", "example.com", true, true)
}
