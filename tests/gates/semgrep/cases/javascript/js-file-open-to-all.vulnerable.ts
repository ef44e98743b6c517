const fs = require('node:fs');
const server = require('./server');

server.listen('/run/app/app.sock', () => {
  // ruleid: js-file-open-to-all
  fs.chmodSync('/run/app/app.sock', 0o777);
});

import { chmod, mkdir } from 'node:fs/promises';

export async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // ruleid: js-file-open-to-all
  await chmod(folder, '777');
}

import { startDaemon } from './daemon.js';

// ruleid: js-file-open-to-all
process.umask(0);
startDaemon();

import { execSync } from 'node:child_process';

export function setUp() {
  // ruleid: js-file-open-to-all
  execSync('chmod -R 777 ./storage');
}
