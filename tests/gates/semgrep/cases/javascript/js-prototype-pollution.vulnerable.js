import _ from "lodash";

app.post("/settings", (req, res) => {
  // ruleid: js-prototype-pollution
  _.merge(settings, req.body);
  // ruleid: js-prototype-pollution
  _.set(settings, req.body.path, true);
  const { section, key, value } = req.body;
  // ruleid: js-prototype-pollution
  settings[section][key] = value;
  res.end();
});
