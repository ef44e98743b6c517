package cases

import (
	"net"
	"net/http"
)

func serve(address string) error {
	_, _ = net.Listen("tcp", "127.0.0.1:9000")
	_, _ = net.Listen("unix", "/run/app.sock")
	return http.ListenAndServe(address, nil)
}
