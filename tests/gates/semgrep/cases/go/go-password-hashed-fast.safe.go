package cases

import (
	"crypto/sha256"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
)

func store(password string, salt, content []byte) {
	_, _ = bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	_, _ = bcrypt.GenerateFromPassword([]byte(password), 12)
	_ = argon2.IDKey([]byte(password), salt, 1, 64*1024, 4, 32)
	_ = pbkdf2.Key([]byte(password), salt, 600000, 32, sha256.New)
	_ = sha256.Sum256(content)
}
