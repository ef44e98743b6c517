import crypto from "node:crypto";

export function store(user, password, file) {
  // ok: js-password-hashed-fast
  user.hash = crypto.scryptSync(password, user.salt, 64).toString("hex");
  // ok: js-password-hashed-fast
  user.etag = crypto.createHash("sha256").update(file).digest("hex");
}
