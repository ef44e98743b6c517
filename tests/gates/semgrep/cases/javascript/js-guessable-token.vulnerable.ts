const crypto = require('node:crypto');

module.exports = async function requestReset(user, mail) {
  // ruleid: js-guessable-token
  const resetToken = crypto.createHash('sha256').update(user.email + Date.now()).digest('hex');
  await user.setToken(resetToken);
  await mail.sendReset(user.email, resetToken);
};

import { v1 as uuidv1 } from 'uuid';
import { keys } from './store';

export async function issueKey(owner: string): Promise<string> {
  // ruleid: js-guessable-token
  const apiKey = uuidv1();
  await keys.insert({ owner, apiKey });
  return apiKey;
}

export function openSession(sessions, user) {
  // ruleid: js-guessable-token
  const sessionId = `${user.id}-${Date.now()}`;
  sessions.set(sessionId, user);
  return sessionId;
}

export async function invite(db: { save(row: object): Promise<void> }, email: string): Promise<void> {
  await db.save({
    email,
    // ruleid: js-guessable-token
    inviteCode: Buffer.from(email + Date.now()).toString('base64'),
  });
}
