package cases

import (
	"crypto/md5"
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
)

func store(password string, salt []byte) {
	// ruleid: go-password-hashed-fast
	_ = sha256.Sum256([]byte(password))
	// ruleid: go-password-hashed-fast
	_ = md5.Sum([]byte(string(salt) + password))
	digest := sha256.New()
	// ruleid: go-password-hashed-fast
	digest.Write([]byte(password))
	// ruleid: go-password-hashed-fast
	_, _ = bcrypt.GenerateFromPassword([]byte(password), 4)
	// ruleid: go-password-hashed-fast
	_ = pbkdf2.Key([]byte(password), salt, 1000, 32, sha256.New)
}
