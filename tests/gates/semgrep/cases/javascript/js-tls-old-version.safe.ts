// ok: js-tls-old-version
const fs = require('node:fs');
const https = require('node:https');
const app = require('./app');

https
  .createServer({ key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem'), minVersion: 'TLSv1.2' }, app)
  .listen(443);

// ok: js-tls-old-version
import https from 'node:https';

export const agent = new https.Agent({
  keepAlive: true,
  secureProtocol: 'TLS_method',
});

// ok: js-tls-old-version
import tls from 'node:tls';
import { start } from './server.js';

tls.DEFAULT_MIN_VERSION = 'TLSv1.3';

start();

// ok: js-tls-old-version
import { connect } from 'node:tls';

export const open = (host: string) =>
  connect({
    host,
    port: 636,
    ciphers: 'HIGH:!aNULL:!MD5:!RC4',
  });
