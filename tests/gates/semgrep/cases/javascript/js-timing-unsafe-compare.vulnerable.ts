const crypto = require('node:crypto');

module.exports = function verifyWebhook(req, res, next) {
  const expected = crypto.createHmac('sha256', process.env.WEBHOOK_KEY).update(req.rawBody).digest('hex');
  // ruleid: js-timing-unsafe-compare
  if (req.headers['x-signature'] !== expected) return res.status(401).end();
  next();
};

import type { NextFunction, Request, Response } from 'express';

export function requireKey(req: Request, res: Response, next: NextFunction): void {
  // ruleid: js-timing-unsafe-compare
  if (req.headers['x-api-key'] !== process.env['API_KEY']) {
    res.status(401).end();
    return;
  }
  next();
}

import { createHmac } from 'node:crypto';

export function isGenuine(path, mac, key) {
  // ruleid: js-timing-unsafe-compare
  return createHmac('sha256', key).update(path).digest('base64url') === mac;
}
