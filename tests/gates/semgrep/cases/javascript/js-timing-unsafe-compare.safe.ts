// ok: js-timing-unsafe-compare
const crypto = require('node:crypto');

module.exports = function verifyWebhook(req, res, next) {
  const expected = crypto.createHmac('sha256', process.env.WEBHOOK_KEY).update(req.rawBody).digest();
  const given = Buffer.from(String(req.headers['x-signature']), 'hex');
  if (given.length !== expected.length || !crypto.timingSafeEqual(given, expected)) return res.status(401).end();
  next();
};

// ok: js-timing-unsafe-compare
import { timingSafeEqual, createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export function requireKey(req: Request, res: Response, next: NextFunction): void {
  if (req.headers['x-api-key'] === undefined) {
    res.status(401).end();
    return;
  }
  if (!timingSafeEqual(digest(String(req.headers['x-api-key'])), digest(process.env['API_KEY'] ?? ''))) {
    res.status(403).end();
    return;
  }
  next();
}

// ok: js-timing-unsafe-compare
import { createHash } from 'node:crypto';

export function isIntact(content, checksum) {
  return createHash('sha256').update(content).digest('hex') === checksum;
}
