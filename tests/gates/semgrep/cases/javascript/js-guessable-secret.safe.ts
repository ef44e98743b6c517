import { randomBytes, randomUUID } from "node:crypto";

// ok: js-guessable-secret
const sessionId = randomUUID();
// ok: js-guessable-secret
user.resetToken = randomBytes(32).toString("hex");
// ok: js-guessable-secret
const jitter = Math.random() * 100;
// ok: js-guessable-secret
const tokenCount = Math.floor(Math.random() * 10);
// ok: js-guessable-secret
const tokenDelay = Math.random() * 100;

export function PasswordTip(): string {
  // ok: js-guessable-secret
  return tips[Math.floor(Math.random() * tips.length)];
}

export function usePassword(): string {
  // ok: js-guessable-secret
  return useMemo(() => tips[Math.floor(Math.random() * tips.length)], []);
}
