package cases

import (
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

var jwtKey = []byte("in-the-code")

func sign(token *jwt.Token) {
	// ruleid: go-fixed-key
	_, _ = token.SignedString([]byte("in-the-code"))
	// ruleid: go-fixed-key
	_, _ = token.SignedString(jwtKey)
	// ruleid: go-fixed-key
	_ = sessions.NewCookieStore([]byte("in-the-code"))
	// ruleid: go-fixed-key
	_ = hmac.New(sha256.New, jwtKey)
	key := []byte("sixteen-bytes-xx")
	// ruleid: go-fixed-key
	_, _ = aes.NewCipher(key)
}
