import { Router } from 'express';

const router = Router();

router.get('/language', (req, res) => {
  // ruleid: js-header-from-request
  res.setHeader('Set-Cookie', 'lang=' + req.query.lang + '; Path=/');
  res.status(204).end();
});

export default router;

import type { Request, Response } from 'express';

export function probe(req: Request, res: Response): void {
  const name = String(req.query['header']);
  // ruleid: js-header-from-request
  res.setHeader(name, 'yes');
  res.status(204).end();
}

const http = require('node:http');

const server = http.createServer();

server.on('upgrade', (req, socket) => {
  // ruleid: js-header-from-request
  socket.write('HTTP/1.1 302 Found\r\nLocation: https://example.com' + req.headers['x-path'] + '\r\n\r\n');
  socket.end();
});

module.exports = server;
