// ok: js-xml-external-entities
import express from 'express';
import libxmljs from 'libxmljs2';

const app = express();
app.use(express.text({ type: 'application/xml' }));

app.post('/invoices', (req, res) => {
  const doc = libxmljs.parseXml(req.body, { noent: false, nonet: true });
  const total = doc.get('//total');
  res.json({ total: total ? total.text() : null });
});

export default app;

// ok: js-xml-external-entities
import { XmlDocument } from 'libxml2-wasm';

const options = {
  noblanks: true,
  nocdata: true,
};

export function readFeed(text: string): XmlDocument {
  return XmlDocument.fromString(text, options);
}

// ok: js-xml-external-entities
const { XMLParser } = require('fast-xml-parser');

exports.readFeed = function readFeed(text) {
  const parser = new XMLParser({ ignoreAttributes: false, processEntities: true });
  return parser.parse(text).feed.entry.map((entry) => entry.title);
};
