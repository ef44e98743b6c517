// ok: js-method-from-request
import { Router } from 'express';
import * as orders from './orders.js';

const router = Router();
const ACTIONS = ['cancel', 'repeat'];

router.post('/orders/:id/:action', async (req, res) => {
  const { action } = req.params;
  if (!ACTIONS.includes(action)) return res.status(404).end();
  const result = await orders[action](req.params.id);
  res.json(result);
});

export default router;

// ok: js-method-from-request
import type { WebSocket } from 'ws';
import { handlers } from './handlers';

const table = new Map(Object.entries(handlers));

export function serve(socket: WebSocket): void {
  socket.on('message', async (data) => {
    const { method, args } = JSON.parse(String(data));
    const handler = table.get(method);
    const answer = handler === undefined ? null : await handler(args);
    socket.send(JSON.stringify({ answer }));
  });
}

// ok: js-method-from-request
const Router = require('@koa/router');
const service = require('./service');

const router = new Router();

router.post('/rpc', async (ctx) => {
  const { name, params } = ctx.request.body;
  if (!Object.hasOwn(service, name)) ctx.throw(404);
  ctx.body = await service[name].apply(service, params);
});

module.exports = router;
