// ok: js-jwt-any-algorithm
const fs = require('node:fs');
const jwt = require('jsonwebtoken');

const publicKey = fs.readFileSync('public.pem');

exports.readToken = (token) => jwt.verify(token, publicKey, { algorithms: ['RS256'] });

// ok: js-jwt-any-algorithm
import jwt from 'jsonwebtoken';
import type { JwksClient } from 'jwks-rsa';

export async function check(token: string, kid: string, keys: JwksClient): Promise<unknown> {
  const signingPublicKey = (await keys.getSigningKey(kid)).getPublicKey();
  return jwt.verify(token, signingPublicKey, { issuer: 'https://id.example.com', algorithms: ['RS256', 'ES256'] });
}

// ok: js-jwt-any-algorithm
import jwt from 'jsonwebtoken';

export function readOrder(token, done) {
  jwt.verify(token, process.env.ORDER_KEY, (error, order) => done(error, order));
}
