const express = require('express');

const app = express();
const settings = { theme: { name: 'light' } };

function mergeDeep(into, from) {
  for (const key in from) {
    if (typeof from[key] === 'object' && into[key]) mergeDeep(into[key], from[key]);
    else into[key] = from[key];
  }
  return into;
}

app.patch('/settings', express.json(), (req, res) => {
  // ruleid: js-deep-merge-of-request
  mergeDeep(settings, req.body);
  res.json(settings);
});

module.exports = app;

import type { Request, Response } from 'express';
import { documents } from './documents';

function setByPath(target: any, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = target;
  for (const key of keys) at = at[key] ??= {};
  at[last] = value;
}

export function change(req: Request, res: Response): void {
  const document = documents.open('draft');
  // ruleid: js-deep-merge-of-request
  setByPath(document, req.body.path, true);
  res.status(204).end();
}

import extend from 'extend';
import { Router } from 'express';
import { profiles } from './profiles.js';

const router = Router();

router.put('/profile', async (req, res) => {
  const profile = await profiles.current();
  // ruleid: js-deep-merge-of-request
  extend(true, profile, req.body);
  res.json({ saved: true });
});

export default router;
