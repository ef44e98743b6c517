import { createHash } from "node:crypto";
import crypto from "node:crypto";

// ruleid: js-weak-hash
const digest = createHash("md5").update(content).digest("hex");
// ruleid: js-weak-hash
const other = crypto.createHash("SHA1").update(content).digest("hex");
