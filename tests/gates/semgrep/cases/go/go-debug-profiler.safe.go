package cases

import (
	"net/http"
	"runtime/pprof"
)

func serve() error {
	_ = pprof.Lookup("heap")
	return http.ListenAndServe("127.0.0.1:8080", nil)
}
