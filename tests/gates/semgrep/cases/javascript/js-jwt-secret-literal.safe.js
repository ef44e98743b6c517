const token = jwt.sign({ id: user.id }, process.env.JWT_KEY, { expiresIn: "1h" });
function check(token) {
  return jwt.verify(token, config.get("jwt.key"), { algorithms: ["HS256"] });
}
