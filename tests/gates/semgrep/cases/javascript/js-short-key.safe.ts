// ok: js-short-key
const { generateKeyPairSync } = require('node:crypto');

module.exports = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

// ok: js-short-key
import { createECDH } from 'node:crypto';

export function agree(theirs: Buffer): Buffer {
  const own = createECDH('prime256v1');
  own.generateKeys();
  return own.computeSecret(theirs);
}

// ok: js-short-key
import forge from 'node-forge';

export const pair = () => forge.pki.rsa.generateKeyPair({ bits: 2048, e: 0x10001 });

// ok: js-short-key
import crypto from 'node:crypto';

export const exchange = (): crypto.DiffieHellmanGroup => crypto.getDiffieHellman('modp14');
