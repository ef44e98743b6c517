// ok: js-cors-open-to-all
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function start(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.enableCors({ origin: ['https://app.example.com', 'https://shop.example.com'], credentials: true });
  await app.listen(3000);
}

void start();

// ok: js-cors-open-to-all
import cors from 'cors';
import express from 'express';

const app = express();
const ORIGINS = ['https://app.example.com'];

app.use(
  cors({
    credentials: true,
    origin: (origin, done) => done(null, ORIGINS.includes(origin)),
  }),
);

export default app;

// ok: js-cors-open-to-all
import cors from '@fastify/cors';
import Fastify from 'fastify';

const app = Fastify();

await app.register(cors, {
  origin: '*',
  credentials: false,
});

export default app;

// ok: js-cors-open-to-all
const http = require('node:http');
const { readPrices } = require('./prices');

http
  .createServer(async (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Allow-Methods', 'GET');
    res.end(JSON.stringify(await readPrices()));
  })
  .listen(8080);
