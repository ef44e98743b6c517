// ok: js-ssh-host-unchecked
const { Client } = require('ssh2');

module.exports = function deploy(host, privateKey, known) {
  const client = new Client();
  client.connect({ host, username: 'deploy', privateKey, hostHash: 'sha256', hostVerifier: (hash) => hash === known });
  return client;
};

// ok: js-ssh-host-unchecked
import SftpClient from 'ssh2-sftp-client';
import { isKnown } from './known-hosts';

export async function upload(host: string, password: string): Promise<void> {
  const sftp = new SftpClient();
  await sftp.connect({
    host,
    password,
    hostVerifier: (key: Buffer) => {
      return isKnown(host, key);
    },
  });
  await sftp.put('report.csv', '/in/report.csv');
}

// ok: js-ssh-host-unchecked
import { execFile } from 'node:child_process';

export function restart(host, done) {
  execFile('ssh', ['-o', 'StrictHostKeyChecking=accept-new', `deploy@${host}`, 'systemctl restart web'], done);
}
