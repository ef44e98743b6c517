const inspector = require('node:inspector');
const { start } = require('./server');

// ruleid: js-debug-server
inspector.open(9229, '0.0.0.0');
start();

const errorhandler = require('errorhandler');
const express = require('express');

const app = express();
app.get('/', (req, res) => res.send('hello'));
// ruleid: js-debug-server
app.use(errorhandler());

module.exports = app;

import { spawn } from 'node:child_process';

export function startWorker(): void {
  // ruleid: js-debug-server
  spawn(process.execPath, ['--inspect=0.0.0.0:9229', 'dist/worker.js'], { stdio: 'inherit' });
}

import { defineConfig } from 'vite';

export default defineConfig({
  server: {
    host: true,
    // ruleid: js-debug-server
    allowedHosts: true,
  },
});
