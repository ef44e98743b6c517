// ok: js-header-from-request
import { Router } from 'express';

const router = Router();

router.get('/language', (req, res) => {
  res.setHeader('Set-Cookie', 'lang=' + encodeURIComponent(req.query.lang) + '; Path=/');
  res.status(204).end();
});

export default router;

// ok: js-header-from-request
import type { Request, Response } from 'express';

const NAMES = ['X-Trace', 'X-Debug', 'X-Sample'];

export function probe(req: Request, res: Response): void {
  const name = String(req.query['header']);
  if (NAMES.includes(name)) res.setHeader(name, 'yes');
  res.status(204).end();
}

// ok: js-header-from-request
const http = require('node:http');

const server = http.createServer();

server.on('upgrade', (req, socket) => {
  if (req.headers['x-path'] !== undefined) return;
  socket.write('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  socket.end();
});

module.exports = server;
