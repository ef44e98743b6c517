package cases

import "crypto/cipher"

func encrypt(block cipher.Block, gcm cipher.AEAD, text []byte) []byte {
	iv := []byte("0123456789abcdef")
	// ruleid: go-fixed-iv
	_ = cipher.NewCBCEncrypter(block, iv)
	nonce := make([]byte, 12)
	// ruleid: go-fixed-iv
	return gcm.Seal(nil, nonce, text, nil)
}
