const crypto = require('node:crypto');

const IV = '0123456789abcdef';

exports.encrypt = function encrypt(text, key) {
  // ruleid: js-static-iv
  const cipher = crypto.createCipheriv('aes-256-cbc', key, IV);
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
};

import { createCipheriv } from 'node:crypto';

export function seal(text: string, key: Buffer): Buffer {
  const iv = Buffer.alloc(12, 0);
  // ruleid: js-static-iv
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

import CryptoJS from 'crypto-js';

const iv = CryptoJS.enc.Hex.parse('101112131415161718191a1b1c1d1e1f');

// ruleid: js-static-iv
export const encrypt = (text, key) => CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC }).toString();

import crypto from 'node:crypto';

const iv = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

export function hide(text: string, key: Buffer): string {
  // ruleid: js-static-iv
  const cipher = crypto.createCipheriv('aes-128-ctr', key, iv);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}
