package cases

import (
	"net/http"

	"github.com/Knetic/govaluate"
	"github.com/dop251/goja"
	"github.com/expr-lang/expr"
	"github.com/gin-gonic/gin"
	"github.com/robertkrimen/otto"
)

func calculate(w http.ResponseWriter, r *http.Request) {
	formula := r.FormValue("formula")
	// ruleid: go-code-from-request
	expression, err := govaluate.NewEvaluableExpression(formula)
	if err != nil {
		return
	}
	_, _ = expression.Evaluate(nil)
	// ruleid: go-code-from-request
	_, _ = expr.Eval(formula, nil)
}

func script(c *gin.Context) {
	vm := goja.New()
	// ruleid: go-code-from-request
	_, _ = vm.RunString(c.PostForm("script"))
	js := otto.New()
	// ruleid: go-code-from-request
	_, _ = js.Run("var x = " + c.Query("x"))
}
