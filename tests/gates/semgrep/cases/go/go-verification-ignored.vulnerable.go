package cases

import (
	"crypto/rsa"
	"log"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

func check(text string, keyOf jwt.Keyfunc, hash, password []byte, key *rsa.PublicKey) {
	// ruleid: go-verification-ignored
	token, _ := jwt.Parse(text, keyOf)
	_ = token.Claims
	// ruleid: go-verification-ignored
	_ = bcrypt.CompareHashAndPassword(hash, password)
	// ruleid: go-verification-ignored
	if err := verifySignature(text); err != nil {
		log.Printf("signature: %v", err)
	}
}
