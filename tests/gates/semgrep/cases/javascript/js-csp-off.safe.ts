// ok: js-csp-off
const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet({ referrerPolicy: { policy: 'same-origin' } }));

module.exports = app;

// ok: js-csp-off
import helmet from '@fastify/helmet';
import Fastify from 'fastify';

export const app = Fastify();

await app.register(helmet, {
  contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'] } },
  crossOriginEmbedderPolicy: false,
});

// ok: js-csp-off
import { NestFactory } from '@nestjs/core';
import helmet from 'helmet';
import { AppModule } from './app.module';

const app = await NestFactory.create(AppModule);
app.use(
  helmet({
    frameguard: { action: 'sameorigin' },
    hidePoweredBy: true,
  }),
);
await app.listen(3000);
