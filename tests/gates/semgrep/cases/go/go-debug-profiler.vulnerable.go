package cases

import (
	"net/http"
	// ruleid: go-debug-profiler
	_ "net/http/pprof"
)

func serve() error {
	return http.ListenAndServe(":8080", nil)
}
