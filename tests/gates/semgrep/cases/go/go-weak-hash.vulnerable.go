package cases

import (
	"crypto/md5"
	"crypto/sha1"
)

func sums(data []byte) {
	// ruleid: go-weak-hash
	_ = md5.Sum(data)
	// ruleid: go-weak-hash
	h := sha1.New()
	h.Write(data)
}
