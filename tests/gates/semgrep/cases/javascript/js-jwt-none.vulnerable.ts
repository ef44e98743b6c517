import jwt from "jsonwebtoken";

// ruleid: js-jwt-none
const claims = jwt.verify(token, key, { algorithms: ["RS256", "none"] });
// ruleid: js-jwt-none
const made = jwt.sign({ id: 1 }, "", { algorithm: "none" });
