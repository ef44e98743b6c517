package cases

import (
	"crypto/sha256"
	"hash/crc32"
)

func sums(data []byte) {
	_ = sha256.Sum256(data)
	_ = crc32.ChecksumIEEE(data)
}
