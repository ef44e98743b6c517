import _ from "lodash";

app.post("/settings", (req, res) => {
  // ok: js-prototype-pollution
  _.merge(settings, defaults);
  // ok: js-prototype-pollution
  settings.theme.name = req.body.theme;
  // ok: js-prototype-pollution
  const values = new Map(Object.entries(req.body));
  // ok: js-prototype-pollution
  settings[Number(req.body.row)][Number(req.body.column)] = req.body.value;
  res.json([...values]);
});
