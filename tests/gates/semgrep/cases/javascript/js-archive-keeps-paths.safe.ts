// ok: js-archive-keeps-paths
import * as tar from 'tar';

export async function install(file, folder) {
  await tar.x({ file, cwd: folder, strip: 1 });
}

// ok: js-archive-keeps-paths
import { pipeline } from 'node:stream/promises';
import * as tar from 'tar';

export async function restore(body: NodeJS.ReadableStream, folder: string): Promise<void> {
  await pipeline(body, tar.extract({ cwd: folder, strip: 1, preservePaths: false }));
}

// ok: js-archive-keeps-paths
const fs = require('node:fs');
const tar = require('tar');

exports.save = (backup, folder, files) =>
  tar.c({ cwd: folder, preservePaths: true, gzip: true }, files).pipe(fs.createWriteStream(backup));
