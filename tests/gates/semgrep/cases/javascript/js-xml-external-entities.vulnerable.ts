import express from 'express';
import libxmljs from 'libxmljs2';

const app = express();
app.use(express.text({ type: 'application/xml' }));

app.post('/invoices', (req, res) => {
  // ruleid: js-xml-external-entities
  const doc = libxmljs.parseXml(req.body, { noent: true, nonet: false });
  const total = doc.get('//total');
  res.json({ total: total ? total.text() : null });
});

export default app;

import { XmlDocument } from 'libxml2-wasm';

const options = {
  noblanks: true,
  // ruleid: js-xml-external-entities
  dtdload: true,
};

export function readFeed(text: string): XmlDocument {
  return XmlDocument.fromString(text, options);
}

const libxml = require('libxmljs');

exports.readFeed = function readFeed(text) {
  // ruleid: js-xml-external-entities
  const doc = libxml.parseXmlString(text, { replaceEntities: true, nocdata: true });
  return doc.find('//entry/title').map((title) => title.text());
};
