import jwt from "jsonwebtoken";

// ok: js-jwt-none
const claims = jwt.verify(token, key, { algorithms: ["RS256"] });
// ok: js-jwt-none
const made = jwt.sign({ id: 1 }, key, { algorithm: "RS256" });
