import crypto, { createHash } from "node:crypto";

export function store(user, password) {
  // ruleid: js-password-hashed-fast
  user.hash = crypto.createHash("sha256").update(password).digest("hex");
  // ruleid: js-password-hashed-fast
  user.other = createHash("sha512").update(user.salt + user.password).digest("hex");
}
