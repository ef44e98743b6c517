// ok: js-key-in-code
const crypto = require('node:crypto');

exports.signLink = function signLink(path) {
  const mac = crypto.createHmac('sha256', process.env.LINK_KEY).update(path).digest('hex');
  return `${path}?mac=${mac}`;
};

// ok: js-key-in-code
import { createCipheriv, randomBytes } from 'node:crypto';
import { keyStore } from './key-store';

const KEY_NAME = 'notes-2026';

export async function seal(text: string): Promise<Buffer> {
  const iv = randomBytes(12);
  const key = await keyStore.read(KEY_NAME);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

// ok: js-key-in-code
import CryptoJS from 'crypto-js';

export function save(settings, passphrase) {
  localStorage.setItem('settings', CryptoJS.AES.encrypt(JSON.stringify(settings), passphrase).toString());
}
