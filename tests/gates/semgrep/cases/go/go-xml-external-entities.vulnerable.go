package cases

import (
	"github.com/lestrrat-go/libxml2"
	"github.com/lestrrat-go/libxml2/parser"
)

func read(text string) {
	// ruleid: go-xml-external-entities
	_, _ = libxml2.ParseString(text, parser.XMLParseNoEnt)
}
