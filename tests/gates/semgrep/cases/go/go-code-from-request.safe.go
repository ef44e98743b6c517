package cases

import (
	"net/http"

	"github.com/Knetic/govaluate"
	"github.com/dop251/goja"
)

var formulas = map[string]string{"vat": "price * 0.2"}

func calculate(w http.ResponseWriter, r *http.Request) {
	expression, err := govaluate.NewEvaluableExpression("price * count")
	if err != nil {
		return
	}
	_, _ = expression.Evaluate(map[string]any{"price": r.FormValue("price")})
	vm := goja.New()
	_ = vm.Set("input", r.FormValue("input"))
	_, _ = vm.RunString("input.length")
	_, _ = vm.RunString(formulas[r.FormValue("formula")])
}
