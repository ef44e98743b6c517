package cases

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"os"
)

func webhook(w http.ResponseWriter, r *http.Request, body, key []byte) {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	expectedMAC := mac.Sum(nil)
	signature, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	// ruleid: go-secret-compared-plainly
	if !bytes.Equal(signature, expectedMAC) {
		return
	}
	// ruleid: go-secret-compared-plainly
	if r.Header.Get("X-Signature") != hex.EncodeToString(mac.Sum(nil)) {
		return
	}
	token := r.Header.Get("X-Token")
	// ruleid: go-secret-compared-plainly
	if token != os.Getenv("WEBHOOK_TOKEN") {
		return
	}
}
