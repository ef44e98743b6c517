const crypto = require('node:crypto');

exports.hashPassword = function hashPassword(password) {
  const salt = crypto.randomBytes(16);
  // ruleid: js-weak-key-derivation
  const hash = crypto.pbkdf2Sync(password, salt, 1000, 64, 'sha512');
  return { salt: salt.toString('hex'), hash: hash.toString('hex') };
};

import bcrypt from 'bcrypt';

export class Passwords {
  async store(password: string): Promise<string> {
    // ruleid: js-weak-key-derivation
    return bcrypt.hash(password, 4);
  }
}

export async function deriveKey(base: CryptoKey, salt: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    // ruleid: js-weak-key-derivation
    { name: 'PBKDF2', salt, iterations: 5000, hash: 'SHA-256' },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

import { scryptSync } from 'node:crypto';

// ruleid: js-weak-key-derivation
export const hash = (password, salt) => scryptSync(password, salt, 64, { N: 1024, r: 8, p: 1 });
