// ok: js-guessable-token
const crypto = require('node:crypto');

module.exports = async function requestReset(user, mail) {
  const resetToken = crypto.randomBytes(32).toString('hex');
  await user.setToken(resetToken);
  await mail.sendReset(user.email, resetToken);
};

// ok: js-guessable-token
import { v1 as uuidv1, v4 as uuidv4 } from 'uuid';
import { keys } from './store';

export async function issueKey(owner: string): Promise<string> {
  const apiKey = uuidv4();
  const eventId = uuidv1();
  await keys.insert({ owner, apiKey, eventId });
  return apiKey;
}

// ok: js-guessable-token
export function openEntry(entries, user) {
  const entryId = `${user.id}-${Date.now()}`;
  const sessionStartedAt = Date.now().toString();
  entries.set(entryId, { user, sessionStartedAt });
  return entryId;
}

// ok: js-guessable-token
import { randomUUID } from 'node:crypto';

export async function invite(db: { save(row: object): Promise<void> }, email: string): Promise<void> {
  await db.save({
    email,
    inviteCode: `${Date.now()}-${randomUUID()}`,
  });
}
