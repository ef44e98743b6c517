const express = require('express');
const helmet = require('helmet');

const app = express();
// ruleid: js-csp-off
app.use(helmet({ contentSecurityPolicy: false }));

module.exports = app;

import helmet from '@fastify/helmet';
import Fastify from 'fastify';

export const app = Fastify();

await app.register(helmet, {
  // ruleid: js-csp-off
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
});

import { NestFactory } from '@nestjs/core';
import helmet from 'helmet';
import { AppModule } from './app.module';

const app = await NestFactory.create(AppModule);
app.use(
  helmet({
    // ruleid: js-csp-off
    frameguard: false,
    hidePoweredBy: true,
  }),
);
await app.listen(3000);
