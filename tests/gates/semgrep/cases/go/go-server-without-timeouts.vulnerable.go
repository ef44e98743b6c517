package cases

import "net/http"

func serve(handler http.Handler) error {
	// ruleid: go-server-without-timeouts
	server := &http.Server{Addr: "127.0.0.1:8080", Handler: handler}
	return server.ListenAndServe()
}
