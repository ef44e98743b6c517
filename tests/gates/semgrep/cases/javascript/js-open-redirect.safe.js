const targets = { home: "/", account: "/account" };

app.get("/login", (req, res) => {
  // ok: js-open-redirect
  res.redirect("/welcome");
  // ok: js-open-redirect
  res.redirect(targets[req.query.next]);
  // ok: js-open-redirect
  res.redirect(`/users/${req.params.id}`);
  // ok: js-open-redirect
  res.redirect("/search?q=" + encodeURIComponent(req.query.q));
});
