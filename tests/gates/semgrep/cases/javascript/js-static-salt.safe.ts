// ok: js-static-salt
const crypto = require('node:crypto');

exports.hashPassword = (password) => {
  const salt = crypto.randomBytes(16);
  return salt.toString('hex') + ':' + crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256').toString('hex');
};

// ok: js-static-salt
import { scryptSync } from 'node:crypto';

export function hash(password: string, record: { salt: string }): Buffer {
  return scryptSync(password, Buffer.from(record.salt, 'hex'), 64);
}

// ok: js-static-salt
import { randomBytes, scrypt } from 'node:crypto';

export function deriveKey(password, done) {
  scrypt(password, randomBytes(16), 32, done);
}
