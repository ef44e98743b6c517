import yaml from "js-yaml";

app.post("/session", (req, res) => {
  // ok: js-deserialize-request
  const session = JSON.parse(req.cookies.session);
  // ok: js-deserialize-request
  const settings = yaml.load(req.body.settings);
  res.json({ session, settings });
});
