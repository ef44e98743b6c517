// ruleid: js-guessable-secret
const sessionId = Math.random().toString(36).slice(2);
// ruleid: js-guessable-secret
user.resetToken = `${Math.random()}`;
// ruleid: js-guessable-secret
const options = { name: "a", csrfToken: String(Math.random()) };

// ruleid: js-guessable-secret
export function generateToken(): string {
  return Math.random().toString(16);
}
