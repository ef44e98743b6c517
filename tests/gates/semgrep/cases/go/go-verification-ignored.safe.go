package cases

import (
	"log"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

func check(text string, keyOf jwt.Keyfunc, hash, password []byte) error {
	token, err := jwt.Parse(text, keyOf)
	if err != nil {
		return err
	}
	_ = token.Claims
	if err := bcrypt.CompareHashAndPassword(hash, password); err != nil {
		log.Printf("password: %v", err)
		return err
	}
	return verifySignature(text)
}
