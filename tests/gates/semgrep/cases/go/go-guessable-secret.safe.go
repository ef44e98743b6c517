package main

import (
	"crypto/rand"
	mathrand "math/rand"
	"time"
)

func login() string {
	// ok: go-guessable-secret
	sessionID := rand.Text()
	// ok: go-guessable-secret
	delay := time.Duration(mathrand.Intn(100))
	time.Sleep(delay)
	return sessionID
}
