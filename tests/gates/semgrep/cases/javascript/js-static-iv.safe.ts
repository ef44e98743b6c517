// ok: js-static-iv
const crypto = require('node:crypto');

exports.encrypt = function encrypt(text, key) {
  const IV = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, IV);
  return IV.toString('base64') + '.' + cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
};

// ok: js-static-iv
import { createCipheriv, randomFillSync } from 'node:crypto';

export function seal(text: string, key: Buffer): Buffer {
  const iv = Buffer.alloc(12, 0);
  randomFillSync(iv);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

// ok: js-static-iv
import CryptoJS from 'crypto-js';

export const encrypt = (text, key) => {
  const iv = CryptoJS.lib.WordArray.random(16);
  return iv.toString() + CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC }).toString();
};

// ok: js-static-iv
import crypto from 'node:crypto';

export function show(stored: string, key: Buffer): string {
  const [head = '', body = ''] = stored.split('.');
  const iv = Buffer.from(head, 'hex');
  const decipher = crypto.createDecipheriv('aes-128-ctr', key, iv);
  return decipher.update(body, 'hex', 'utf8') + decipher.final('utf8');
}
