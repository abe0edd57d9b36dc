import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { askAtOnce, askPostgres, changePostgres, type PostgresClient } from '../../cms/src/domain/database/postgres.ts';
import { openProcessGroup } from '../../scripts/processes.ts';
import { startPostgres, type PostgresServer } from '../stack/postgres.ts';

// The driver of the CMS, which may be another than that of the tests.
const { Client: Driver } = createRequire(new URL('../../cms/package.json', import.meta.url))('pg') as { Client: typeof Client };

const folder = mkdtempSync(join(tmpdir(), 'portico-one-way-'));
chmodSync(folder, 0o711);
const group = openProcessGroup(join(folder, 'logs'));
let postgres: PostgresServer;
let connection: Client;
/** How often something was sent. */
let ways = 0;
let client: PostgresClient;

const open = async (): Promise<Client> => {
  const { host, port, name, username, password } = postgres.access;
  const opened = new Driver({ host, port, database: name, user: username, password });
  // What ends it is told to whoever asks.
  opened.on('error', () => undefined);
  await opened.connect();
  return opened;
};

beforeAll(async () => {
  mkdirSync(join(folder, 'postgres'));
  postgres = await startPostgres(join(folder, 'postgres'), group);
  const first = await open();
  await first.query('CREATE TABLE things (id integer PRIMARY KEY, name text, made timestamp)');
  await first.end();
});
beforeEach(async () => {
  connection = await open();
  ways = 0;
  const held = {
    query: (asked: never) => {
      ways += 1;
      return connection.query(asked);
    },
  };
  client = { acquireConnection: () => Promise.resolve(held as never), releaseConnection: () => Promise.resolve() };
});
afterEach(async () => {
  await connection.end();
});
afterAll(async () => {
  await group.stop();
  rmSync(folder, { recursive: true, force: true });
});

const insert = (id: number, name: string | null) => changePostgres(client, { name: 'insert_thing', sql: 'INSERT INTO things (id, name, made) VALUES (?, ?, ?)' }, [id, name, new Date('2026-03-12T10:00:00Z')]);
const nameOf = (id: number) => askPostgres<string>(client, { name: 'name_of_thing', sql: 'SELECT to_json(name) AS answer FROM things WHERE id = ?' }, [id]);
const divide = (by: number) => askPostgres<number>(client, { name: 'divide', sql: 'SELECT 6 / CAST(? AS integer) AS answer' }, [by]);

test('statements that are asked together go in one way, and each sees what those before it have written', async () => {
  await connection.query('BEGIN');
  expect(await askAtOnce(client, () => [nameOf(1), insert(1, 'Ærlig'), nameOf(1), insert(2, null), nameOf(2), divide(3)])).toEqual([null, 1, 'Ærlig', 1, null, 2]);
  expect(ways).toBe(1);
  await connection.query('ROLLBACK');
});

test('what the server has prepared in one way is not prepared again in the next', async () => {
  await connection.query('BEGIN');
  for (const id of [11, 12, 13]) expect(await askAtOnce(client, () => [insert(id, 'a'), insert(id + 10, 'b'), nameOf(id + 10)])).toEqual([1, 1, 'b']);
  expect(await nameOf(12)).toBe('a');
  const prepared = await connection.query('SELECT name FROM pg_prepared_statements ORDER BY name');
  expect(prepared.rows).toEqual([{ name: 'insert_thing' }, { name: 'name_of_thing' }]);
  await connection.query('ROLLBACK');
});

test('of what follows a statement that fails nothing is run, all of it is refused with the error, and the connection goes on', async () => {
  await connection.query('BEGIN');
  let asked: Promise<unknown>[] = [];
  const ask = () => (asked = [insert(31, 'a'), divide(0), insert(32, 'b'), divide(2)]);
  await expect(askAtOnce(client, ask)).rejects.toMatchObject({ code: '22012' });
  const ends = await Promise.allSettled(asked);
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as { code: string }).code))).toEqual([1, '22012', '22012', '22012']);
  await expect(divide(2)).rejects.toMatchObject({ code: '25P02' });
  await connection.query('ROLLBACK');
  expect(await nameOf(31)).toBeNull();
  expect(await askAtOnce(client, () => [divide(2), divide(3)])).toEqual([3, 2]);
});

test('a statement of which the server cannot be asked at all is prepared anew the next time', async () => {
  const late = { name: 'late', sql: 'SELECT count(*)::int AS answer FROM later_things WHERE id > ?' };
  await expect(askAtOnce(client, () => [divide(2), askPostgres(client, late, [0])])).rejects.toMatchObject({ code: '42P01' });
  await connection.query('CREATE TABLE later_things (id integer)');
  expect(await askAtOnce(client, () => [askPostgres(client, late, [0]), divide(2)])).toEqual([0, 3]);
});

test('what a step asks once it has waited runs after the others; ways within a way go along', async () => {
  const twice = async () => [await divide(1), await divide(2)];
  expect(await askAtOnce(client, () => [twice(), askAtOnce(client, () => [divide(3), divide(6)])])).toEqual([
    [6, 3],
    [2, 1],
  ]);
  expect(ways).toBe(2);
});

test('when the server goes, all that was asked is refused', async () => {
  const wait = askAtOnce(client, () => [divide(2), askPostgres(client, { name: 'wait', sql: 'SELECT 1 AS answer FROM pg_sleep(CAST(? AS integer))' }, [60]), divide(3)]);
  const refused = expect(wait).rejects.toThrow(/terminat/);
  const other = await open();
  await expect.poll(async () => (await other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)).rowCount).toBe(1);
  await refused;
  await other.end();
});
