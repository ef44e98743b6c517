import { Router } from 'express';
import { openSession } from './sessions.js';

const router = Router();

router.post('/login', async (req, res) => {
  const id = await openSession(req.body);
  // ruleid: js-session-cookie-unguarded
  res.cookie('sessionId', id);
  res.status(204).end();
});

export default router;

import type { Request, Response } from 'express';
import { makeToken } from './tokens';

export async function signIn(req: Request, res: Response): Promise<void> {
  const token = await makeToken(String(req.body.name));
  // ruleid: js-session-cookie-unguarded
  res.cookie('auth_token', token, { httpOnly: true, maxAge: 3_600_000 });
  res.status(204).end();
}

const http = require('node:http');
const { openSession } = require('./sessions');

http
  .createServer(async (req, res) => {
    const id = await openSession(req);
    // ruleid: js-session-cookie-unguarded
    res.setHeader('Set-Cookie', `session=${id}; Path=/`);
    res.end();
  })
  .listen(8080);
