const actions = { add: (a, b) => a + b, subtract: (a, b) => a - b };

app.post("/calculate", (req, res) => {
  const action = actions[req.body.action];
  // ok: js-code-from-request
  const data = JSON.parse(req.body.data);
  res.json({ result: action(data.a, data.b) });
});

// ok: js-code-from-request
const own = ({ body }) => new Body(body).read();
