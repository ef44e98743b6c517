const { Client } = require('ssh2');

module.exports = function deploy(host, privateKey) {
  const client = new Client();
  // ruleid: js-ssh-host-unchecked
  client.connect({ host, username: 'deploy', privateKey, hostVerifier: () => true });
  return client;
};

import SftpClient from 'ssh2-sftp-client';

export async function upload(host: string, password: string): Promise<void> {
  const sftp = new SftpClient();
  await sftp.connect({
    host,
    password,
    // ruleid: js-ssh-host-unchecked
    hostVerifier: () => {
      return true;
    },
  });
  await sftp.put('report.csv', '/in/report.csv');
}

import { execFile } from 'node:child_process';

export function restart(host, done) {
  // ruleid: js-ssh-host-unchecked
  execFile('ssh', ['-o', 'StrictHostKeyChecking=no', `deploy@${host}`, 'systemctl restart web'], done);
}
