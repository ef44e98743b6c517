// ok: js-deep-merge-of-request
const express = require('express');

const app = express();
const settings = { theme: { name: 'light' } };

function mergeDeep(into, from) {
  for (const key in from) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    if (typeof from[key] === 'object' && into[key]) mergeDeep(into[key], from[key]);
    else into[key] = from[key];
  }
  return into;
}

app.patch('/settings', express.json(), (req, res) => {
  mergeDeep(settings, req.body);
  res.json(settings);
});

module.exports = app;

// ok: js-deep-merge-of-request
import type { Request, Response } from 'express';
import { documents } from './documents';

const PATHS = ['meta.seen', 'meta.shared'];

function setByPath(target: any, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = target;
  for (const key of keys) at = at[key] ??= {};
  at[last] = value;
}

export function change(req: Request, res: Response): void {
  const document = documents.open('draft');
  const { path } = req.body;
  if (!PATHS.includes(path)) {
    res.status(400).end();
    return;
  }
  setByPath(document, path, true);
  res.status(204).end();
}

// ok: js-deep-merge-of-request
import extend from 'extend';
import { Router } from 'express';
import { profiles } from './profiles.js';

const router = Router();
const defaults = { theme: 'light' };

router.put('/profile', async (req, res) => {
  const profile = await profiles.current();
  extend(true, profile, defaults);
  profile.theme = req.body.theme;
  res.json({ saved: true });
});

export default router;
