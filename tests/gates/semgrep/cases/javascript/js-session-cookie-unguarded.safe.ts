// ok: js-session-cookie-unguarded
import { Router } from 'express';
import { openSession } from './sessions.js';

const router = Router();

router.post('/login', async (req, res) => {
  const id = await openSession(req.body);
  res.cookie('sessionId', id, { httpOnly: true, secure: true, sameSite: 'lax' });
  res.status(204).end();
});

export default router;

// ok: js-session-cookie-unguarded
import type { Request, Response } from 'express';
import { cookieOptions } from './settings';
import { makeToken } from './tokens';

export async function signIn(req: Request, res: Response): Promise<void> {
  const token = await makeToken(String(req.body.name));
  res.cookie('auth_token', token, cookieOptions);
  res.cookie('theme', 'dark');
  res.status(204).end();
}

// ok: js-session-cookie-unguarded
const http = require('node:http');
const { openSession } = require('./sessions');

http
  .createServer(async (req, res) => {
    const id = await openSession(req);
    res.setHeader('Set-Cookie', `session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`);
    res.end();
  })
  .listen(8080);
