package cases

import (
	"net"
	"net/http"
)

func serve() error {
	// ruleid: go-listens-everywhere
	_, _ = net.Listen("tcp", "0.0.0.0:9000")
	// ruleid: go-listens-everywhere
	return http.ListenAndServe("0.0.0.0:8080", nil)
}
