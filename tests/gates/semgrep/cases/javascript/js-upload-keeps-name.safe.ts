// ok: js-upload-keeps-name
const crypto = require('node:crypto');
const multer = require('multer');

const endings = new Map([['image/png', '.png'], ['image/jpeg', '.jpg']]);
const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, done) => {
    done(null, crypto.randomUUID() + (endings.get(file.mimetype) ?? '.bin'));
  },
});

module.exports = multer({ storage });

// ok: js-upload-keeps-name
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';

export async function keep(file: Express.Multer.File): Promise<void> {
  const name = createHash('sha256').update(file.buffer).digest('hex');
  await fs.writeFile(`pictures/${name}`, file.buffer);
  console.info('kept a file of', file.size);
}

// ok: js-upload-keeps-name
import fs from 'node:fs';
import formidable from 'formidable';

export function receive(req, res) {
  formidable().parse(req, (error, fields, files) => {
    if (error) return res.writeHead(400).end();
    const [uploadedFile] = files.document;
    fs.renameSync(uploadedFile.filepath, 'documents/' + uploadedFile.newFilename);
    res.writeHead(204).end();
  });
}
