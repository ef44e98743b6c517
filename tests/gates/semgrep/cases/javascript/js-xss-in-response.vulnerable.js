import http from "node:http";

app.get("/hello", (req, res) => {
  // ruleid: js-xss-in-response
  res.send(`<h1>Hello ${req.query.name}</h1>`);
  const message = "No page " + req.params.page;
  // ruleid: js-xss-in-response
  res.status(404).send(message);
  // ruleid: js-xss-in-response
  res.write("<p>" + req.body.comment + "</p>");
  // ruleid: js-xss-in-response
  res.end(req.query.html);
});

fastify.get("/hello", (request, reply) => {
  // ruleid: js-xss-in-response
  reply.type("text/html").send(`<h1>Hello ${request.query.name}</h1>`);
  // ruleid: js-xss-in-response
  reply.code(200).header("Content-Type", "text/html; charset=utf-8").send("<h1>" + request.query.name + "</h1>");
  // ruleid: js-xss-in-response
  reply.raw.end("<p>" + request.query.name + "</p>");
});

fastify.get("/later", (request, reply) => {
  reply.type("text/html");
  // ruleid: js-xss-in-response
  return reply.send(`<h1>Hello ${request.query.name}</h1>`);
});

router.get("/hello", (ctx) => {
  // ruleid: js-xss-in-response
  ctx.body = `<h1>Hello ${ctx.query.name}</h1>`;
  const page = "<p>" + ctx.query.name + "</p>";
  // ruleid: js-xss-in-response
  ctx.body = page;
});

router.get("/typed", (ctx) => {
  ctx.type = "html";
  // ruleid: js-xss-in-response
  ctx.body = ctx.query.name;
});
