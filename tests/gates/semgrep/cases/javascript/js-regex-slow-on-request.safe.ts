// ok: js-regex-slow-on-request
import { Router } from 'express';

const router = Router();
const NAME = /^[a-zA-Z]+$/;

router.post('/names', (req, res) => {
  if (!NAME.test(req.body.name)) return res.status(400).end();
  res.status(204).end();
});

export default router;

// ok: js-regex-slow-on-request
import type { Request, Response } from 'express';

export function checkTitle(req: Request, res: Response): void {
  const title = String(req.query['title']).slice(0, 80);
  const isPlain = /^[\w\s]*$/.test(title);
  res.json({ isPlain });
}

// ok: js-regex-slow-on-request
const Router = require('@koa/router');

const router = new Router();

router.post('/hosts', async (ctx) => {
  const { host } = ctx.request.body;
  ctx.assert(host.match(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/), 400);
  ctx.status = 204;
});

module.exports = router;
