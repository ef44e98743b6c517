app.use((req, res, next) => {
  try {
    req.user = jwt.verify(req.cookies.token, key, { algorithms: ["RS256"] });
    next();
  } catch (error) {
    res.status(401).end();
  }
});

async function isSigned(payload, signature) {
  try {
    await signer.verifySignature(payload, signature);
    return true;
  } catch {
    return false;
  }
}

test("a bad token is refused", () => {
  try {
    verifier.verifyToken("nonsense");
  } catch (error) {}
});
