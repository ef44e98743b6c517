const crypto = require('node:crypto');

// ruleid: js-static-salt
exports.hashPassword = (password) => crypto.pbkdf2Sync(password, 'pepper and salt', 600000, 32, 'sha256').toString('hex');

import { scryptSync } from 'node:crypto';

const SALT = 'shop.example.com';

export function hash(password: string): Buffer {
  // ruleid: js-static-salt
  return scryptSync(password, SALT, 64);
}

import { scrypt } from 'node:crypto';

export function deriveKey(password, done) {
  // ruleid: js-static-salt
  scrypt(password, Buffer.from('00112233', 'hex'), 32, done);
}
