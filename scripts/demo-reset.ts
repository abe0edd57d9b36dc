import { existsSync, rmSync } from 'node:fs';

import pg from 'pg';

import { say, thisCopy } from './copy.ts';
import { setting, type Settings } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { isAlive, leftovers, readRunning } from './running.ts';

await runCommand(async () => {
  const { settings, places } = thisCopy();
  const record = readRunning(places);
  if (record && (isAlive(record.pid) || leftovers(record).length > 0)) {
    throw new Failure(`Portico runs from ${places.data}. Stop it first: npm stop`);
  }
  if (setting(settings, 'DATABASE_CLIENT') === 'postgres') await emptyPostgres(settings, process.argv.includes('--yes'));
  else removeSqlite(setting(settings, 'DATABASE_FILENAME'));
  for (const place of [places.uploads, places.mailbox, places.demo]) rmSync(place, { recursive: true, force: true });
  say(`The demo in ${places.data} is gone. The next npm start makes it anew.`);
});

function removeSqlite(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(file + suffix)) rmSync(file + suffix);
  }
}

/** A server may hold more than a demo, so the name is shown and a yes is asked for. */
async function emptyPostgres(settings: Settings, yes: boolean): Promise<void> {
  const database = setting(settings, 'DATABASE_NAME');
  const host = setting(settings, 'DATABASE_HOST');
  if (!yes) {
    throw new Failure(
      `This drops everything in the schema "public" of the database "${database}" on ${host}.\n` +
        'To do it: npm run demo:reset -- --yes',
    );
  }
  say(`Emptying the database "${database}" on ${host} …`);
  const client = new pg.Client({
    host,
    port: Number(setting(settings, 'DATABASE_PORT')),
    database,
    user: setting(settings, 'DATABASE_USERNAME'),
    password: settings['DATABASE_PASSWORD'] ?? '',
    ssl: setting(settings, 'DATABASE_SSL') === 'true',
  });
  await client.connect();
  try {
    await client.query('DROP SCHEMA public CASCADE');
    await client.query('CREATE SCHEMA public');
  } finally {
    await client.end();
  }
}
