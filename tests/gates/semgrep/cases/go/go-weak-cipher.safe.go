package cases

import (
	"crypto/aes"
	"crypto/cipher"

	"golang.org/x/crypto/chacha20poly1305"
)

func encrypt(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return chacha20poly1305.New(key)
	}
	return cipher.NewGCM(block)
}
