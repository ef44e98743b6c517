package cases

import (
	"encoding/xml"

	"github.com/lestrrat-go/libxml2"
	"github.com/lestrrat-go/libxml2/parser"
)

func read(text string, into any) error {
	_, _ = libxml2.ParseString(text, parser.XMLParseNoNet)
	return xml.Unmarshal([]byte(text), into)
}
