const fs = require('node:fs');
const express = require('express');
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

const app = express();
const doc = new DOMParser().parseFromString(fs.readFileSync('users.xml', 'utf8'), 'text/xml');

app.post('/login', (req, res) => {
  // ruleid: js-xpath-from-request
  const found = xpath.select(`//user[name='${req.body.name}']/role/text()`, doc);
  res.json({ role: found.length > 0 ? String(found[0]) : null });
});

module.exports = app;

import { select } from 'xpath';
import type { Request, Response } from 'express';
import { xmlDoc } from './catalogue';

export function prices(req: Request, res: Response): void {
  const expression = "//book[title='" + req.query['title'] + "']/price";
  // ruleid: js-xpath-from-request
  const nodes = select(expression, xmlDoc);
  res.json({ nodes: String(nodes) });
}

import { Router } from 'express';
import libxmljs from 'libxmljs2';
import { readCatalogue } from './catalogue.js';

const router = Router();

router.get('/items/:id', async (req, res) => {
  const xmlDoc = libxmljs.parseXml(await readCatalogue());
  // ruleid: js-xpath-from-request
  const items = xmlDoc.find("//item[@code='" + req.params.id + "']");
  res.json(items.map((item) => item.text()));
});

export default router;
