package cases

import "github.com/golang-jwt/jwt/v5"

func read(text string, key []byte) error {
	// ruleid: go-jwt-method-open
	_, err := jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		return key, nil
	})
	return err
}
