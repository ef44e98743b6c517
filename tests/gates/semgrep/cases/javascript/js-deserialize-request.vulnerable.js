import serialize from "node-serialize";
import v8 from "node:v8";

app.post("/session", (req, res) => {
  // ruleid: js-deserialize-request
  const session = serialize.unserialize(req.cookies.session);
  // ruleid: js-deserialize-request
  const state = v8.deserialize(Buffer.from(req.body.state, "base64"));
  res.json({ session, state });
});
