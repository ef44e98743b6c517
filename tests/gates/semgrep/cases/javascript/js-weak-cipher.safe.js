import { createCipheriv, randomBytes } from "node:crypto";

// ok: js-weak-cipher
const gcm = createCipheriv("aes-256-gcm", key, randomBytes(12));
