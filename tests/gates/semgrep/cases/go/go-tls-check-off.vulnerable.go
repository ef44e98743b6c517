package main

import "crypto/tls"

func settings() *tls.Config {
	// ruleid: go-tls-check-off
	return &tls.Config{ServerName: "api", InsecureSkipVerify: true}
}

func mail(host string) *tls.Config {
	return &tls.Config{
		ServerName: host,
		// ruleid: go-tls-check-off
		InsecureSkipVerify: true,
	}
}
