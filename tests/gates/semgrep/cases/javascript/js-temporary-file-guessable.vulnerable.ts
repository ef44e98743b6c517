const fs = require('node:fs');

exports.save = function save(report) {
  // ruleid: js-temporary-file-guessable
  fs.writeFileSync('/tmp/report.csv', report);
};

import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function exportRows(text: string): Promise<string> {
  const file = join(tmpdir(), `export-${Date.now()}.json`);
  // ruleid: js-temporary-file-guessable
  await writeFile(file, text);
  return file;
}

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function openLog() {
  // ruleid: js-temporary-file-guessable
  return fs.createWriteStream(path.join(os.tmpdir(), 'app-' + process.pid + '.log'));
}
