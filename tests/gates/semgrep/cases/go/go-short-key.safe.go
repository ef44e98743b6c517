package cases

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
)

func keys(bits int) {
	_, _ = rsa.GenerateKey(rand.Reader, 3072)
	_, _ = rsa.GenerateKey(rand.Reader, bits)
	_, _, _ = ed25519.GenerateKey(rand.Reader)
}
