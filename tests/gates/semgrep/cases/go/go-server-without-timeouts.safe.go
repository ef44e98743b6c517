package cases

import (
	"net/http"
	"time"
)

func serve(handler http.Handler) error {
	server := &http.Server{Addr: "127.0.0.1:8080", Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe()
}
