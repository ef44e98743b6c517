package cases

import (
	gincors "github.com/gin-contrib/cors"
	"github.com/rs/cors"
)

func set() {
	_ = gincors.Config{
		// ruleid: go-cors-any-origin-with-credentials
		AllowAllOrigins:  true,
		AllowCredentials: true,
	}
	_ = cors.New(cors.Options{
		AllowCredentials: true,
		// ruleid: go-cors-any-origin-with-credentials
		AllowedOrigins: []string{"*"},
	})
	_ = cors.Options{
		// ruleid: go-cors-any-origin-with-credentials
		AllowOriginFunc:  func(origin string) bool { return true },
		AllowCredentials: true,
	}
}
