import { Router } from 'express';

const router = Router();
const NAME = /^([a-zA-Z]+)*$/;

router.post('/names', (req, res) => {
  // ruleid: js-regex-slow-on-request
  if (!NAME.test(req.body.name)) return res.status(400).end();
  res.status(204).end();
});

export default router;

import type { Request, Response } from 'express';

export function checkTitle(req: Request, res: Response): void {
  const title = String(req.query['title']);
  // ruleid: js-regex-slow-on-request
  const isPlain = /^(\w+\s?)*$/.test(title);
  res.json({ isPlain });
}

const Router = require('@koa/router');

const router = new Router();

router.post('/hosts', async (ctx) => {
  const { host } = ctx.request.body;
  // ruleid: js-regex-slow-on-request
  ctx.assert(host.match(/^(([a-z0-9])+.)+[A-Z]([a-z])+$/), 400);
  ctx.status = 204;
});

module.exports = router;
