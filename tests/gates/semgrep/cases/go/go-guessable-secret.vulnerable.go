package main

import (
	"fmt"
	"math/rand"
)

func login() string {
	// ruleid: go-guessable-secret
	sessionID := fmt.Sprintf("%x", rand.Int63())
	return sessionID
}
