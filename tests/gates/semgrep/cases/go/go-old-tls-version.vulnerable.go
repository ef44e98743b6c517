package cases

import "crypto/tls"

func configure() *tls.Config {
	_ = &tls.Config{
		// ruleid: go-old-tls-version
		CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA},
	}
	config := &tls.Config{
		// ruleid: go-old-tls-version
		MinVersion: tls.VersionTLS10,
	}
	// ruleid: go-old-tls-version
	config.MaxVersion = tls.VersionTLS11
	return config
}
