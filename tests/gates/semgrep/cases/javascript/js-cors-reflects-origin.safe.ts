// ok: js-cors-reflects-origin
const ORIGINS = new Set(['https://app.example.com', 'https://admin.example.com']);

module.exports = function cors(req, res, next) {
  const origin = req.headers.origin;
  if (ORIGINS.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.vary('Origin');
  }
  next();
};

// ok: js-cors-reflects-origin
import type { APIGatewayProxyResult } from 'aws-lambda';
import { loadProfile } from './profiles';

export async function handler(): Promise<APIGatewayProxyResult> {
  const origin = process.env['SITE_ORIGIN'] ?? 'https://app.example.com';
  return {
    statusCode: 200,
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
    },
    body: JSON.stringify(await loadProfile()),
  };
}

// ok: js-cors-reflects-origin
const Koa = require('koa');

const app = new Koa();
const allowed = ['https://app.example.com', 'https://shop.example.com'];

app.use(async (ctx, next) => {
  const origin = allowed.find((one) => one === ctx.get('Origin'));
  if (origin !== undefined) ctx.set('Access-Control-Allow-Origin', origin);
  await next();
});

module.exports = app;
