package cases

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

func read(text string, claims jwt.MapClaims, key *rsa.PublicKey) error {
	_, err := jwt.ParseWithClaims(text, claims, func(token *jwt.Token) (any, error) {
		if _, ok := token.Method.(*jwt.SigningMethodRSA); !ok {
			return nil, jwt.ErrTokenSignatureInvalid
		}
		return key, nil
	})
	return err
}
