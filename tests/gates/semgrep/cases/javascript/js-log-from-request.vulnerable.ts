import { Router } from 'express';
import { logger } from './logger.js';

const router = Router();

router.post('/login', (req, res) => {
  // ruleid: js-log-from-request
  logger.warn(`login of ${req.body.name} failed`);
  res.status(401).end();
});

export default router;

import type { Request, Response } from 'express';

export function search(req: Request, res: Response): void {
  const term = String(req.query['q']);
  // ruleid: js-log-from-request
  console.log('search for ' + term);
  res.json([]);
}

const Koa = require('koa');

const app = new Koa();

app.use(async (ctx, next) => {
  // ruleid: js-log-from-request
  console.info('visit by ' + ctx.headers['user-agent']);
  await next();
});

module.exports = app;
