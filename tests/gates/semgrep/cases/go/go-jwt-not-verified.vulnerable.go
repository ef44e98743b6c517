package cases

import "github.com/golang-jwt/jwt/v5"

func read(text string, claims jwt.MapClaims) string {
	parser := jwt.NewParser()
	// ruleid: go-jwt-not-verified
	_, _, _ = parser.ParseUnverified(text, claims)
	// ruleid: go-jwt-not-verified
	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims)
	// ruleid: go-jwt-not-verified
	signed, _ := token.SignedString(jwt.UnsafeAllowNoneSignatureType)
	return signed
}
