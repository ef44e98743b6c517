// ok: js-module-from-request
const express = require('express');
const sales = require('./reports/sales');
const stock = require('./reports/stock');

const app = express();
const reports = new Map([['sales', sales], ['stock', stock]]);

app.get('/reports/:kind', (req, res) => {
  const report = reports.get(req.params.kind);
  if (!report) return res.status(404).end();
  res.json(report.rows());
});

module.exports = app;

// ok: js-module-from-request
import type { Request, Response } from 'express';

const LANGUAGES = ['de', 'en', 'fr'];

export async function texts(req: Request, res: Response): Promise<void> {
  const lang = String(req.query['lang']);
  if (!LANGUAGES.includes(lang)) {
    res.status(404).end();
    return;
  }
  const { default: all } = await import(`./locales/${lang}.js`);
  res.json(all);
}

// ok: js-module-from-request
import { Worker } from 'node:worker_threads';
import { Router } from 'express';

const router = Router();

router.post('/jobs', (req, res) => {
  const worker = new Worker('./jobs/convert.js', { workerData: { name: req.body.name } });
  worker.once('exit', () => res.status(204).end());
});

export default router;
