// ok: js-file-open-to-all
const fs = require('node:fs');
const server = require('./server');

server.listen('/run/app/app.sock', () => {
  fs.chmodSync('/run/app/app.sock', 0o660);
});

// ok: js-file-open-to-all
import { chmod, mkdir } from 'node:fs/promises';

export async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(`${folder}/run.sh`, '755');
}

// ok: js-file-open-to-all
import { startDaemon } from './daemon.js';

process.umask(0o077);
startDaemon();

// ok: js-file-open-to-all
import { execSync } from 'node:child_process';

export function setUp() {
  execSync('chmod -R u+rwX,go-rwx ./storage');
}
