package main

import "crypto/tls"

func settings() *tls.Config {
	// ruleid: go-tls-check-off
	return &tls.Config{ServerName: "api", InsecureSkipVerify: true}
}
