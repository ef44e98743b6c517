import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function start(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  // ruleid: js-cors-open-to-all
  app.enableCors({ origin: true, credentials: true });
  await app.listen(3000);
}

void start();

import cors from 'cors';
import express from 'express';

const app = express();

app.use(
  cors({
    credentials: true,
    // ruleid: js-cors-open-to-all
    origin: (origin, done) => done(null, true),
  }),
);

export default app;

import cors from '@fastify/cors';
import Fastify from 'fastify';

const app = Fastify();

await app.register(cors, {
  // ruleid: js-cors-open-to-all
  origin: '*',
  credentials: true,
});

export default app;

const http = require('node:http');
const { readCart } = require('./cart');

http
  .createServer(async (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    // ruleid: js-cors-open-to-all
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.end(JSON.stringify(await readCart(req)));
  })
  .listen(8080);
