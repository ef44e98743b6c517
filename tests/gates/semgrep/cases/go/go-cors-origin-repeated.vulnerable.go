package cases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-cors-origin-repeated
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func open(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Header("Access-Control-Allow-Credentials", "true")
	// ruleid: go-cors-origin-repeated
	c.Header("Access-Control-Allow-Origin", origin)
}
