package cases

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func connect(pool *x509.CertPool, verify func(tls.ConnectionState) error) {
	_ = &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}
	_ = &tls.Config{InsecureSkipVerify: true, VerifyConnection: verify}
	_ = &tls.Config{InsecureSkipVerify: false}
	hosts, _ := knownhosts.New("/etc/ssh/known_hosts")
	_ = &ssh.ClientConfig{HostKeyCallback: hosts}
}
