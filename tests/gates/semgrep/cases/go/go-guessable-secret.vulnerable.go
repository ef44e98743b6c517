package cases

import (
	"fmt"
	"math/rand"
)

const letters = "abcdefghijklmnopqrstuvwxyz"

func login() string {
	// ruleid: go-guessable-secret
	sessionID := fmt.Sprintf("%x", rand.Int63())
	return sessionID
}

func GenerateToken(length int) string {
	b := make([]byte, length)
	for i := range b {
		// ruleid: go-guessable-secret
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func fill(key []byte) {
	// ruleid: go-guessable-secret
	rand.Read(key)
}
