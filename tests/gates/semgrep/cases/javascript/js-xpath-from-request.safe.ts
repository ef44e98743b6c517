// ok: js-xpath-from-request
const fs = require('node:fs');
const express = require('express');
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

const app = express();
const doc = new DOMParser().parseFromString(fs.readFileSync('users.xml', 'utf8'), 'text/xml');
const byName = xpath.parse('//user[name=$name]/role/text()');

app.post('/login', (req, res) => {
  const found = byName.select({ node: doc, variables: { name: String(req.body.name) } });
  res.json({ role: found.length > 0 ? String(found[0]) : null });
});

module.exports = app;

// ok: js-xpath-from-request
import { select } from 'xpath';
import type { Request, Response } from 'express';
import { xmlDoc } from './catalogue';

export function prices(req: Request, res: Response): void {
  const expression = '//book[@id=' + Number(req.query['id']) + ']/price';
  const nodes = select(expression, xmlDoc);
  res.json({ nodes: String(nodes) });
}

// ok: js-xpath-from-request
import { Router } from 'express';
import libxmljs from 'libxmljs2';
import { readCatalogue } from './catalogue.js';

const router = Router();

router.get('/items/:id', async (req, res) => {
  const id = req.params.id;
  if (!/^[A-Z0-9]{8}$/.test(id)) return res.status(404).end();
  const xmlDoc = libxmljs.parseXml(await readCatalogue());
  const items = xmlDoc.find("//item[@code='" + id + "']");
  res.json(items.map((item) => item.text()));
});

export default router;
