import escapeHtml from "escape-html";

app.get("/hello", (req, res) => {
  // ok: js-xss-in-response
  res.send(`<h1>Hello ${escapeHtml(req.query.name)}</h1>`);
  // ok: js-xss-in-response
  res.json({ name: req.query.name });
  // ok: js-xss-in-response
  res.render("hello", { name: req.query.name });
  // ok: js-xss-in-response
  res.send("<p>Saved</p>");
  // ok: js-xss-in-response
  res.send({ name: req.query.name });
  // ok: js-xss-in-response
  res.end(JSON.stringify(req.body));
});

fastify.post("/echo", (request, reply) => {
  // ok: js-xss-in-response
  reply.send(request.body);
  // ok: js-xss-in-response
  reply.code(201).send(request.body);
});

router.get("/hello", (ctx) => {
  // ok: js-xss-in-response
  ctx.body = { name: ctx.query.name, html: `<p>${ctx.query.name}</p>` };
  // ok: js-xss-in-response
  ctx.body = devices.filter((one) => one.owner === ctx.params.owner);
  // ok: js-xss-in-response
  ctx.body = "Hello " + ctx.query.name;
  const page = `<p>${escapeHtml(ctx.query.name)}</p>`;
  // ok: js-xss-in-response
  ctx.body = page;
});
