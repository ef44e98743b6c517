package cases

import (
	"crypto/aes"
	"crypto/des"
	"crypto/rc4"
)

func encrypt(key, out, in []byte) {
	// ruleid: go-weak-cipher
	_, _ = des.NewCipher(key)
	// ruleid: go-weak-cipher
	_, _ = des.NewTripleDESCipher(key)
	// ruleid: go-weak-cipher
	_, _ = rc4.NewCipher(key)
	block, err := aes.NewCipher(key)
	if err != nil {
		return
	}
	// ruleid: go-weak-cipher
	block.Encrypt(out, in)
}
