const fs = require('node:fs');
const path = require('node:path');
const unzipper = require('unzipper');

exports.unpack = function unpack(archive, folder) {
  return fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.join(folder, entry.path);
      // ruleid: js-archive-entry-as-path
      entry.pipe(fs.createWriteStream(target));
    });
};

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AdmZip from 'adm-zip';

export function installTheme(archive: Buffer, themes: string): void {
  const zip = new AdmZip(archive);
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    const file = join(themes, entry.entryName);
    // ruleid: js-archive-entry-as-path
    writeFileSync(file, entry.getData());
  }
}

import fs from 'node:fs';
import path from 'node:path';
import tar from 'tar-stream';

export function extractTo(folder) {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    // ruleid: js-archive-entry-as-path
    stream.pipe(fs.createWriteStream(path.join(folder, header.name)));
    stream.on('end', next);
  });
  return extract;
}
