app.get("/search", (req, res) => {
  // ruleid: js-regex-from-request
  const pattern = new RegExp(req.query.q, "i");
  // ruleid: js-regex-from-request
  const other = RegExp(`^${req.params.prefix}`);
  res.json(names.filter((name) => pattern.test(name) || other.test(name)));
});
