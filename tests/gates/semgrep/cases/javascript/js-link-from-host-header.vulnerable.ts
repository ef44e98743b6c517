import { Router } from 'express';
import { sendMail } from './mail.js';
import { makeToken } from './tokens.js';

const router = Router();

router.post('/forgot', async (req, res) => {
  const token = await makeToken(req.body.email);
  // ruleid: js-link-from-host-header
  const link = `https://${req.headers.host}/reset?token=${token}`;
  await sendMail(req.body.email, 'Your new password', link);
  res.status(202).end();
});

export default router;

import type { Request, Response } from 'express';
import { invites } from './invites';

export async function invite(req: Request, res: Response): Promise<void> {
  const code = await invites.create(String(req.body.email));
  // ruleid: js-link-from-host-header
  const link = 'https://' + req.get('host') + '/invite/' + code;
  await invites.mail(code, link);
  res.status(204).end();
}

const Router = require('@koa/router');
const { mail, tokens } = require('./services');

const router = new Router();

router.post('/subscribe', async (ctx) => {
  const host = ctx.request.headers['x-forwarded-host'];
  const token = await tokens.make(ctx.request.body.email);
  // ruleid: js-link-from-host-header
  await mail.send(ctx.request.body.email, `https://${host}/confirm?t=${token}`);
  ctx.status = 202;
});

module.exports = router;
