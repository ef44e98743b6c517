package main

import (
	"crypto/md5"
	"crypto/sha1"
)

func digest(content []byte) {
	// ruleid: go-weak-hash
	md5.Sum(content)
	// ruleid: go-weak-hash
	sha1.New()
}
