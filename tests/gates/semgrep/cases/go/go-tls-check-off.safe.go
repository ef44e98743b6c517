package main

import (
	"crypto/tls"
	"crypto/x509"
)

func settings(pool *x509.CertPool) *tls.Config {
	// ok: go-tls-check-off
	return &tls.Config{RootCAs: pool, InsecureSkipVerify: false}
}

func own(check func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		// ok: go-tls-check-off
		InsecureSkipVerify: true,
		VerifyConnection:   check,
	}
}
