// ok: js-archive-entry-as-path
const fs = require('node:fs');
const path = require('node:path');
const unzipper = require('unzipper');

exports.unpack = function unpack(archive, folder) {
  const root = path.resolve(folder) + path.sep;
  return fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.resolve(root, entry.path);
      if (!target.startsWith(root)) return entry.autodrain();
      entry.pipe(fs.createWriteStream(target));
    });
};

// ok: js-archive-entry-as-path
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import AdmZip from 'adm-zip';

export function installTheme(archive: Buffer, themes: string): void {
  const zip = new AdmZip(archive);
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    const file = join(themes, basename(entry.entryName));
    writeFileSync(file, entry.getData());
  }
}

// ok: js-archive-entry-as-path
import fs from 'node:fs';
import path from 'node:path';
import tar from 'tar-stream';

export function extractTo(folder) {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const name = header.name;
    if (name.includes('..') || path.isAbsolute(name)) return next(new Error('name leads outside'));
    stream.pipe(fs.createWriteStream(path.join(folder, name)));
    stream.on('end', next);
  });
  return extract;
}
