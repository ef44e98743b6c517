import escapeStringRegexp from "escape-string-regexp";

app.get("/search", (req, res) => {
  // ok: js-regex-from-request
  const pattern = new RegExp(escapeStringRegexp(req.query.q), "i");
  // ok: js-regex-from-request
  const fixed = new RegExp("^[a-z]+$");
  res.json(names.filter((name) => pattern.test(name) && fixed.test(name) && name.includes(req.query.part)));
});
