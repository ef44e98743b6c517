app.get("/login", (req, res) => {
  // ruleid: js-open-redirect
  res.redirect(req.query.next);
  // ruleid: js-open-redirect
  res.redirect(302, `${req.body.returnTo}?ok=1`);
  // ruleid: js-open-redirect
  res.setHeader("Location", req.query.url);
});
