import { createHash } from "node:crypto";

// ok: js-weak-hash
const digest = createHash("sha256").update(content).digest("hex");
// ok: js-weak-hash
const chosen = createHash(algorithm).update(content).digest("hex");
