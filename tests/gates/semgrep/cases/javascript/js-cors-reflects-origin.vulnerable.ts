module.exports = function cors(req, res, next) {
  // ruleid: js-cors-reflects-origin
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
};

import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { loadProfile } from './profiles';

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const origin = event.headers.origin ?? '*';
  return {
    statusCode: 200,
    headers: {
      // ruleid: js-cors-reflects-origin
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
    },
    body: JSON.stringify(await loadProfile()),
  };
}

const Koa = require('koa');

const app = new Koa();

app.use(async (ctx, next) => {
  // ruleid: js-cors-reflects-origin
  ctx.set('Access-Control-Allow-Origin', ctx.get('Origin'));
  ctx.set('Access-Control-Allow-Credentials', 'true');
  await next();
});

module.exports = app;
