// ok: js-debug-server
const inspector = require('node:inspector');
const { start } = require('./server');

if (process.env.DEBUG_PORT) inspector.open(Number(process.env.DEBUG_PORT), '127.0.0.1');
start();

// ok: js-debug-server
const errorhandler = require('errorhandler');
const express = require('express');

const app = express();
app.get('/', (req, res) => res.send('hello'));
if (process.env.NODE_ENV === 'development') {
  app.use(errorhandler());
}

module.exports = app;

// ok: js-debug-server
import { spawn } from 'node:child_process';

export function startWorker(): void {
  spawn(process.execPath, ['--inspect=9229', 'dist/worker.js'], { stdio: 'inherit' });
}

// ok: js-debug-server
import { defineConfig } from 'vite';

export default defineConfig({
  server: {
    host: true,
    allowedHosts: ['dev.example.com'],
  },
});
