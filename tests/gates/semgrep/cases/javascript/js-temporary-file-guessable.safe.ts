// ok: js-temporary-file-guessable
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

exports.save = function save(report) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
  fs.writeFileSync(path.join(made, 'report.csv'), report);
};

// ok: js-temporary-file-guessable
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function exportRows(text: string): Promise<string> {
  const file = join(tmpdir(), `export-${randomUUID()}.json`);
  await writeFile(file, text);
  return file;
}

// ok: js-temporary-file-guessable
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function openLog() {
  return fs.createWriteStream(path.join(os.tmpdir(), 'app-' + process.pid + '.log'), { flags: 'wx' });
}
