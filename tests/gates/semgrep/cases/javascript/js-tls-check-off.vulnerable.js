import https from "node:https";

// ruleid: js-tls-check-off
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
// ruleid: js-tls-check-off
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
// ruleid: js-tls-check-off
options.rejectUnauthorized = false;
const client = tls.connect({
  host,
  port: 443,
  // ruleid: js-tls-check-off
  checkServerIdentity: () => undefined,
});
const settings = {
  url,
  // ruleid: js-tls-check-off
  "strictSSL": false,
};
