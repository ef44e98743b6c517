import https from "node:https";
import { readFileSync } from "node:fs";

// ok: js-tls-check-off
const agent = new https.Agent({ rejectUnauthorized: true, ca: readFileSync("ca.pem") });
// ok: js-tls-check-off
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";
