import vm from "node:vm";

app.post("/calculate", (req, res) => {
  const formula = req.body.formula;
  // ruleid: js-code-from-request
  const result = eval(formula);
  // ruleid: js-code-from-request
  const later = new Function("x", `return ${req.query.code}`);
  // ruleid: js-code-from-request
  vm.runInNewContext(req.body.script, {});
  res.json({ result, later });
});

app.post("/pieces", ({ body }, res) => {
  // ruleid: js-code-from-request
  res.json(eval(body.formula));
});

export function handler(req, res) {
  const { query } = req;
  // ruleid: js-code-from-request
  res.json(eval(query.formula));
}

class Controller {
  run() {
    // ruleid: js-code-from-request
    return eval(this.request?.body.formula);
  }
}
