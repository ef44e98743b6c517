// ok: js-deserializer-runs-code
const fs = require('node:fs');

exports.loadSession = function loadSession(file) {
  const text = fs.readFileSync(file, 'utf8');
  return JSON.parse(text);
};

// ok: js-deserializer-runs-code
import { Job } from './job.pb';
import type { Channel } from 'amqplib';

export async function consume(channel: Channel): Promise<void> {
  await channel.consume('jobs', (message) => {
    if (message === null) return;
    const job = Job.deserialize(message.content);
    console.info('job of', job.owner);
  });
}

// ok: js-deserializer-runs-code
import { db } from './db.js';
import { rules } from './rules.js';

export async function loadRules() {
  const row = await db.one('SELECT rules FROM settings');
  return JSON.parse(row.rules).map((name) => rules.get(name));
}
