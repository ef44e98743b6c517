package cases

import (
	"crypto/rand"
	"math/big"
	mathrand "math/rand"
	"time"
)

func login() string {
	sessionID := rand.Text()
	delay := time.Duration(mathrand.Intn(100))
	time.Sleep(delay)
	return sessionID
}

func NewToken() ([]byte, error) {
	token := make([]byte, 32)
	_, err := rand.Read(token)
	return token, err
}

func code() (*big.Int, error) {
	return rand.Int(rand.Reader, big.NewInt(1000000))
}
