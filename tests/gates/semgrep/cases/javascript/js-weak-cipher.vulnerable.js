import { createCipheriv } from "node:crypto";
import crypto from "node:crypto";

// ruleid: js-weak-cipher
const des = createCipheriv("des-ede3-cbc", key, iv);
// ruleid: js-weak-cipher
const ecb = crypto.createCipheriv("aes-256-ecb", key, null);
