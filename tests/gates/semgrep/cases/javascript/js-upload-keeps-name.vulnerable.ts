const multer = require('multer');

const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, done) => {
    // ruleid: js-upload-keeps-name
    done(null, Date.now() + '-' + file.originalname);
  },
});

module.exports = multer({ storage });

import { writeFile } from 'node:fs/promises';
import * as fs from 'node:fs/promises';

export async function keep(file: Express.Multer.File): Promise<void> {
  // ruleid: js-upload-keeps-name
  await fs.writeFile(`public/pictures/${file.originalname}`, file.buffer);
}

import fs from 'node:fs';
import formidable from 'formidable';

export function receive(req, res) {
  formidable().parse(req, (error, fields, files) => {
    if (error) return res.writeHead(400).end();
    const [uploadedFile] = files.document;
    // ruleid: js-upload-keeps-name
    fs.renameSync(uploadedFile.filepath, 'documents/' + uploadedFile.originalFilename);
    res.writeHead(204).end();
  });
}
