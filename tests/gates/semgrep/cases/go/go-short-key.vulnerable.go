package cases

import (
	"crypto/rand"
	"crypto/rsa"
)

const bits = 512

func keys() {
	// ruleid: go-short-key
	_, _ = rsa.GenerateKey(rand.Reader, 1024)
	// ruleid: go-short-key
	_, _ = rsa.GenerateKey(rand.Reader, bits)
}
