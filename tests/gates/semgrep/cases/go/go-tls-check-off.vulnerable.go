package cases

import (
	"crypto/tls"
	"net"
	"net/http"

	"golang.org/x/crypto/ssh"
)

func connect() {
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{
			// ruleid: go-tls-check-off
			InsecureSkipVerify: true,
		},
	}
	// ruleid: go-tls-check-off
	transport.TLSClientConfig.InsecureSkipVerify = true
	_ = &ssh.ClientConfig{
		User: "deploy",
		// ruleid: go-tls-check-off
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	}
	_ = &ssh.ClientConfig{
		// ruleid: go-tls-check-off
		HostKeyCallback: func(hostname string, remote net.Addr, key ssh.PublicKey) error {
			return nil
		},
	}
}
