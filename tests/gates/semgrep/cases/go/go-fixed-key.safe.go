package cases

import (
	"crypto/aes"
	"os"
	"testing"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

var jwtKey = []byte(os.Getenv("JWT_KEY"))

func sign(token *jwt.Token, key []byte) {
	_, _ = token.SignedString(jwtKey)
	_ = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))
	_, _ = aes.NewCipher(key)
}

func TestSign(t *testing.T) {
	_, _ = jwt.New(jwt.SigningMethodHS256).SignedString([]byte("for-the-test"))
}
