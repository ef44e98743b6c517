import { Router } from 'express';
import * as orders from './orders.js';

const router = Router();

router.post('/orders/:id/:action', async (req, res) => {
  // ruleid: js-method-from-request
  const result = await orders[req.params.action](req.params.id);
  res.json(result);
});

export default router;

import type { WebSocket } from 'ws';
import { handlers } from './handlers';

export function serve(socket: WebSocket): void {
  socket.on('message', async (data) => {
    const { method, args } = JSON.parse(String(data));
    // ruleid: js-method-from-request
    const answer = await handlers[method](args);
    socket.send(JSON.stringify({ answer }));
  });
}

const Router = require('@koa/router');
const service = require('./service');

const router = new Router();

router.post('/rpc', async (ctx) => {
  const { name, params } = ctx.request.body;
  // ruleid: js-method-from-request
  ctx.body = await service[name].apply(service, params);
});

module.exports = router;
