import * as tar from 'tar';

export async function install(file, folder) {
  // ruleid: js-archive-keeps-paths
  await tar.x({ file, cwd: folder, preservePaths: true });
}

import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import * as tar from 'tar';

export async function restore(body: NodeJS.ReadableStream, folder: string): Promise<void> {
  // ruleid: js-archive-keeps-paths
  await pipeline(body, tar.extract({ cwd: folder, strip: 1, preservePaths: true }));
}

const fs = require('node:fs');
const tar = require('tar');

exports.restore = (backup, folder) =>
  // ruleid: js-archive-keeps-paths
  fs.createReadStream(backup).pipe(new tar.Unpack({ cwd: folder, preservePaths: true }));
