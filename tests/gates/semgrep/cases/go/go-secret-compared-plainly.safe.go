package cases

import (
	"crypto/hmac"
	"crypto/subtle"
	"go/token"
	"net/http"
	"os"
)

func webhook(w http.ResponseWriter, r *http.Request, signature, expectedMAC []byte, tok token.Token) {
	if !hmac.Equal(signature, expectedMAC) {
		return
	}
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), []byte(os.Getenv("TOKEN"))) != 1 {
		return
	}
	if tok == token.ADD || len(signature) == 0 || r.Header.Get("X-Token") == "" {
		return
	}
}
