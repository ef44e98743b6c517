const { generateKeyPairSync } = require('node:crypto');

module.exports = () =>
  generateKeyPairSync('rsa', {
    // ruleid: js-short-key
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

import { createECDH } from 'node:crypto';

export function agree(theirs: Buffer): Buffer {
  // ruleid: js-short-key
  const own = createECDH('prime192v1');
  own.generateKeys();
  return own.computeSecret(theirs);
}

import forge from 'node-forge';

// ruleid: js-short-key
export const pair = () => forge.pki.rsa.generateKeyPair({ bits: 512, e: 0x10001 });

import crypto from 'node:crypto';

// ruleid: js-short-key
export const exchange = (): crypto.DiffieHellman => crypto.createDiffieHellman(512);
