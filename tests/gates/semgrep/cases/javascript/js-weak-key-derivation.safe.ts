// ok: js-weak-key-derivation
const crypto = require('node:crypto');

exports.hashPassword = function hashPassword(password) {
  const salt = crypto.randomBytes(16);
  const hash = crypto.pbkdf2Sync(password, salt, 210000, 64, 'sha512');
  return { salt: salt.toString('hex'), hash: hash.toString('hex') };
};

// ok: js-weak-key-derivation
import bcrypt from 'bcrypt';

export class Passwords {
  async store(password: string): Promise<string> {
    return bcrypt.hash(password, 12);
  }
}

// ok: js-weak-key-derivation
export async function deriveKey(base: CryptoKey, salt: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', salt, iterations: 600000, hash: 'SHA-256' },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

// ok: js-weak-key-derivation
import { scryptSync } from 'node:crypto';

export const hash = (password, salt) => scryptSync(password, salt, 64, { N: 131072, r: 8, p: 1, maxmem: 256 * 2 ** 20 });
