import jwt from "jsonwebtoken";

app.use((req, res, next) => {
  const token = req.headers.authorization.slice(7);
  // ok: js-jwt-not-verified
  req.user = jwt.verify(token, publicKey, { algorithms: ["RS256"] });
  // ok: js-jwt-not-verified
  const own = jwt.decode(ownToken);
  next(own);
});
