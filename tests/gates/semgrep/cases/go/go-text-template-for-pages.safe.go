package cases

import (
	"io"
	"text/template"
)

var unit = template.Must(template.ParseFiles("app.service"))

func write(w io.Writer, name string) error {
	return unit.Execute(w, name)
}
