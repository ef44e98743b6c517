package cases

import (
	"crypto/cipher"
	"crypto/rand"
	"io"
)

func encrypt(block cipher.Block, gcm cipher.AEAD, text []byte) []byte {
	iv := make([]byte, block.BlockSize())
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil
	}
	_ = cipher.NewCBCEncrypter(block, iv)
	nonce := make([]byte, gcm.NonceSize())
	_, _ = rand.Read(nonce)
	return gcm.Seal(nonce, nonce, text, nil)
}
