// ruleid: js-jwt-secret-literal
const token = jwt.sign({ id: user.id }, "shhhh", { expiresIn: "1h" });
const KEY = "a fixed key";
function check(token) {
  // ruleid: js-jwt-secret-literal
  return jwt.verify(token, "a fixed key", { algorithms: ["HS256"] });
}
