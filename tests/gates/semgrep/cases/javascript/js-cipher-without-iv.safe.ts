// ok: js-cipher-without-iv
const crypto = require('crypto');

exports.encrypt = function encrypt(text, key) {
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
};

// ok: js-cipher-without-iv
import { createDecipheriv } from 'crypto';

export function readCard(stored: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12));
  decipher.setAuthTag(stored.subarray(12, 28));
  return decipher.update(stored.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}

// ok: js-cipher-without-iv
const { createCipher } = require('./ciphers');

module.exports = (stream, options) => stream.pipe(createCipher(options));
