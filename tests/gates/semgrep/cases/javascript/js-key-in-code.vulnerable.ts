const crypto = require('node:crypto');

exports.signLink = function signLink(path) {
  // ruleid: js-key-in-code
  const mac = crypto.createHmac('sha256', 'keep it under the mat').update(path).digest('hex');
  return `${path}?mac=${mac}`;
};

import { createCipheriv, randomBytes } from 'node:crypto';

const KEY = 'a-key-of-thirty-two-characters!!';

export function seal(text: string): Buffer {
  const iv = randomBytes(12);
  // ruleid: js-key-in-code
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

import CryptoJS from 'crypto-js';

export function save(settings) {
  // ruleid: js-key-in-code
  localStorage.setItem('settings', CryptoJS.AES.encrypt(JSON.stringify(settings), 'winter in the mountains').toString());
}
