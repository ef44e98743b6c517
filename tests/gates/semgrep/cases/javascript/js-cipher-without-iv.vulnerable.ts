const crypto = require('crypto');

exports.encrypt = function encrypt(text) {
  // ruleid: js-cipher-without-iv
  const cipher = crypto.createCipher('aes-256-cbc', process.env.NOTES_PASSWORD);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};

import { createDecipher } from 'crypto';

export function readCard(stored: string, password: string): string {
  // ruleid: js-cipher-without-iv
  const decipher = createDecipher('aes192', password);
  return decipher.update(stored, 'hex', 'utf8') + decipher.final('utf8');
}

const crypto = require('node:crypto');
const { algorithm, password } = require('./settings');

// ruleid: js-cipher-without-iv
module.exports = (stream) => stream.pipe(crypto.createCipher(algorithm, password));
