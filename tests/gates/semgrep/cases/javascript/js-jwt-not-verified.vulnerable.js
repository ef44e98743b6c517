import jwt from "jsonwebtoken";

app.use((req, res, next) => {
  const token = req.headers.authorization.slice(7);
  // ruleid: js-jwt-not-verified
  req.user = jwt.decode(token);
  // ruleid: js-jwt-not-verified
  req.claims = jwt.decode(req.cookies.jwt, { complete: true });
  next();
});
