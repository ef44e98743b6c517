const fs = require('node:fs');
const jwt = require('jsonwebtoken');

const publicKey = fs.readFileSync('public.pem');

// ruleid: js-jwt-any-algorithm
exports.readToken = (token) => jwt.verify(token, publicKey);

import jwt from 'jsonwebtoken';
import type { JwksClient } from 'jwks-rsa';

export async function check(token: string, kid: string, keys: JwksClient): Promise<unknown> {
  const signingPublicKey = (await keys.getSigningKey(kid)).getPublicKey();
  // ruleid: js-jwt-any-algorithm
  return jwt.verify(token, signingPublicKey, { issuer: 'https://id.example.com', audience: 'shop' });
}

import jwt from 'jsonwebtoken';
import { partnerCert } from './partner.js';

export function readOrder(token, done) {
  // ruleid: js-jwt-any-algorithm
  jwt.verify(token, partnerCert, (error, order) => done(error, order));
}
