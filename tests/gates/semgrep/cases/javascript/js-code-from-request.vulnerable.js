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
