import { setTimeout as pause } from 'node:timers/promises';

import Database from 'better-sqlite3';
import pg from 'pg';

import type { CopyUnderTest } from '../../tests/stack/copy.ts';

export type MeasuredDatabase = CopyUnderTest['database'];

/** A few statements on the measured database while no server of ours runs on it. */
export async function run<Row extends object>(database: MeasuredDatabase, sql: string): Promise<Row[]> {
  if (database.client === 'sqlite') {
    const file = new Database(database.filename);
    try {
      const statement = file.prepare<unknown[], Row>(sql);
      if (statement.reader) return statement.all();
      statement.run();
      return [];
    } finally {
      file.close();
    }
  }
  const { host, port, username, password, name } = database;
  const client = new pg.Client({ host, port, user: username, password, database: name });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Statements one after another, in one transaction. */
export async function inOneConnection(database: MeasuredDatabase, steps: readonly string[]): Promise<void> {
  if (database.client === 'sqlite') {
    const file = new Database(database.filename);
    try {
      file.transaction(() => steps.forEach((step) => file.exec(step)))();
    } finally {
      file.close();
    }
    return;
  }
  const { host, port, username, password, name } = database;
  const client = new pg.Client({ host, port, user: username, password, database: name });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const step of steps) await client.query(step);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** By this name the database knows connections of the bare server. */
export const BARE = 'bare';

/**
 * Ends what a plain Strapi and the bare server still have their database do for requests that nobody waits for any more:
 * reading a million rows would run on beside whoever is measured next. What is written is waited for: a plain Strapi does
 * not live through being cut off.
 */
export async function settle(database: MeasuredDatabase, writes: boolean): Promise<void> {
  if (database.client === 'sqlite') return;
  const { host, port, username, password } = database;
  const client = new pg.Client({ host, port, user: username, password, database: 'postgres' });
  await client.connect();
  try {
    for (let quiet = 0; quiet < 3; ) {
      await pause(50);
      const { rows } = await client.query(`SELECT ${writes ? 'pid' : 'pg_cancel_backend(pid)'} FROM pg_stat_activity WHERE (datname LIKE 'stock%' OR application_name = '${BARE}') AND state = 'active'`);
      quiet = rows.length === 0 ? quiet + 1 : 0;
    }
  } finally {
    await client.end();
  }
}

export async function countCases(database: MeasuredDatabase): Promise<number> {
  const [row] = await run<{ cases: number | string }>(database, 'SELECT count(*) AS cases FROM portico_case_facts');
  return Number(row?.cases ?? 0);
}

/** A copy for the plain Strapi to change: a file beside, or a database made from a template. Answers its name. */
export async function copyDatabase(database: MeasuredDatabase, name: string): Promise<string> {
  if (database.client === 'sqlite') {
    const file = `${database.filename}.${name}`;
    await run(database, `VACUUM INTO '${file.replaceAll(`'`, `''`)}'`);
    return file;
  }
  await run({ ...database, name: 'postgres' }, `CREATE DATABASE ${name} TEMPLATE ${database.name}`);
  return name;
}
