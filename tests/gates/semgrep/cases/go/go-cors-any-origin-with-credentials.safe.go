package cases

import "github.com/rs/cors"

func set() {
	_ = cors.New(cors.Options{AllowedOrigins: []string{"*"}})
	_ = cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	_ = cors.Options{
		AllowOriginFunc:  func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	}
}
