package cases

import "github.com/golang-jwt/jwt/v5"

func read(text string, key []byte) error {
	_, err := jwt.Parse(text, func(token *jwt.Token) (any, error) {
		return key, nil
	}, jwt.WithValidMethods([]string{"HS256"}))
	return err
}
