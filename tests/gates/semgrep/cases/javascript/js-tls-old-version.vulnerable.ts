const fs = require('node:fs');
const https = require('node:https');
const app = require('./app');

https
  // ruleid: js-tls-old-version
  .createServer({ key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem'), minVersion: 'TLSv1' }, app)
  .listen(443);

import https from 'node:https';

export const agent = new https.Agent({
  keepAlive: true,
  // ruleid: js-tls-old-version
  secureProtocol: 'TLSv1_method',
});

import tls from 'node:tls';
import { start } from './server.js';

// ruleid: js-tls-old-version
tls.DEFAULT_MIN_VERSION = 'TLSv1.1';

start();

import { connect } from 'node:tls';

export const open = (host: string) =>
  connect({
    host,
    port: 636,
    // ruleid: js-tls-old-version
    ciphers: 'NULL-SHA256:AES128-SHA',
  });
