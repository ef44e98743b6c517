// ok: js-link-from-host-header
import { Router } from 'express';
import { sendMail } from './mail.js';
import { makeToken } from './tokens.js';

const router = Router();

router.post('/forgot', async (req, res) => {
  const token = await makeToken(req.body.email);
  const link = `${process.env.SITE_URL}/reset?token=${token}`;
  await sendMail(req.body.email, 'Your new password', link);
  res.status(202).end();
});

export default router;

// ok: js-link-from-host-header
import type { Request, Response } from 'express';
import { invites } from './invites';

const HOSTS = new Set(['shop.example.com', 'shop.example.org']);

export async function invite(req: Request, res: Response): Promise<void> {
  const code = await invites.create(String(req.body.email));
  const host = String(req.get('host'));
  if (!HOSTS.has(host)) {
    res.status(400).end();
    return;
  }
  await invites.mail(code, `https://${host}/invite/${code}`);
  res.status(204).end();
}

// ok: js-link-from-host-header
const Router = require('@koa/router');

const router = new Router();

router.get('/links', async (ctx) => {
  const host = ctx.request.headers['x-forwarded-host'];
  ctx.body = { self: `https://${host}/links`, next: `https://${host}/links?page=2` };
});

module.exports = router;
