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
