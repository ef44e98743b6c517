const fs = require('node:fs');
const serialize = require('node-serialize');

exports.loadSession = function loadSession(file) {
  const text = fs.readFileSync(file, 'utf8');
  // ruleid: js-deserializer-runs-code
  return serialize.unserialize(text);
};

import { deserialize } from 'serialize-to-js';
import type { Channel } from 'amqplib';

export async function consume(channel: Channel): Promise<void> {
  await channel.consume('jobs', (message) => {
    if (message === null) return;
    // ruleid: js-deserializer-runs-code
    const job = deserialize(message.content.toString());
    console.info('job of', job.owner);
  });
}

import funcster from 'funcster';
import { db } from './db.js';

export async function loadRules() {
  const row = await db.one('SELECT rules FROM settings');
  // ruleid: js-deserializer-runs-code
  return funcster.deepDeserialize(row.rules);
}
