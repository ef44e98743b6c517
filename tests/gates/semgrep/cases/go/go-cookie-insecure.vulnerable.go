package cases

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
)

func login(w http.ResponseWriter, r *http.Request, id string) {
	http.SetCookie(w, &http.Cookie{
		// ruleid: go-cookie-insecure
		Name:  "session_id",
		Value: id,
		Path:  "/",
	})
	http.SetCookie(w, &http.Cookie{
		Name:     "account",
		Value:    id,
		HttpOnly: true,
		// ruleid: go-cookie-insecure
		Secure: false,
	})
	_ = &sessions.Options{
		Path: "/",
		// ruleid: go-cookie-insecure
		HttpOnly: false,
		Secure:   true,
	}
}

func enter(c *gin.Context, id string) {
	// ruleid: go-cookie-insecure
	c.SetCookie("sid", id, 3600, "/", "example.com", false, true)
}
