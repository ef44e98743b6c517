// ok: js-log-from-request
import { Router } from 'express';
import { logger } from './logger.js';

const router = Router();

router.post('/login', (req, res) => {
  logger.warn({ name: req.body.name }, 'login failed');
  res.status(401).end();
});

export default router;

// ok: js-log-from-request
import type { Request, Response } from 'express';

export function search(req: Request, res: Response): void {
  const term = String(req.query['q']).replace(/[\r\n]/g, ' ');
  console.log('search for ' + term);
  res.json([]);
}

// ok: js-log-from-request
const Koa = require('koa');

const app = new Koa();

app.use(async (ctx, next) => {
  await next();
  console.info('answered ' + ctx.status + ' to ' + JSON.stringify(ctx.headers['user-agent']));
});

module.exports = app;
