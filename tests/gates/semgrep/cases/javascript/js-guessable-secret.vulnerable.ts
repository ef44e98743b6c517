// ruleid: js-guessable-secret
const sessionId = Math.random().toString(36).slice(2);
// ruleid: js-guessable-secret
user.resetToken = `${Math.random()}`;
// ruleid: js-guessable-secret
const options = { name: "a", csrfToken: String(Math.random()) };

export function generateToken(): string {
  // ruleid: js-guessable-secret
  return Math.random().toString(16);
}

// ruleid: js-guessable-secret
const createApiKey = () => Math.random().toString(36);

const visitor = {
  since: Date.now(),
  // ruleid: js-guessable-secret
  sessionId: Math.random(),
};
