const express = require('express');

const app = express();

app.get('/reports/:kind', (req, res) => {
  // ruleid: js-module-from-request
  const report = require('./reports/' + req.params.kind);
  res.json(report.rows());
});

module.exports = app;

import type { Request, Response } from 'express';

export async function texts(req: Request, res: Response): Promise<void> {
  // ruleid: js-module-from-request
  const { default: all } = await import(`./locales/${req.query['lang']}.js`);
  res.json(all);
}

import { Worker } from 'node:worker_threads';
import { Router } from 'express';

const router = Router();

router.post('/jobs', (req, res) => {
  // ruleid: js-module-from-request
  const worker = new Worker(req.body.script, { workerData: { job: 1 } });
  worker.once('exit', () => res.status(204).end());
});

export default router;
