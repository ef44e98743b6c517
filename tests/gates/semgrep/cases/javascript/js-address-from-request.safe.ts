const hosts = new Set(["images.example.com"]);

app.get("/preview", async (req, res) => {
  // ok: js-address-from-request
  const user = await fetch(`https://api.example.com/users/${encodeURIComponent(req.params.id)}`);
  // ok: js-address-from-request
  const repo = await fetch(`https://api.example.com/repos/${req.params.name}`);
  // ok: js-address-from-request
  const saved = await axios.post("https://api.example.com/items", req.body);
  const host = req.query.host;
  if (!hosts.has(host)) return res.status(400).end();
  // ok: js-address-from-request
  const image = await fetch(`https://${host}/logo.png`);
  res.json({ user, repo, saved, image });
});
