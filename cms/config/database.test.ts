import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import createKnex, { type Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginAsWriter, compileNothing } from './database';

describe('PF-04 a new connection to PostgreSQL', () => {
  it('is told to compile nothing before anybody asks by it', () => {
    const said: string[] = [];
    let given: unknown;
    const connection = {
      query(statement: string, done: (error: Error | null) => void) {
        said.push(statement);
        done(null);
      },
    };
    compileNothing(connection, (error, ready) => (given = error ?? ready));
    expect([said, given]).toEqual([['SET jit = off'], connection]);
  });

  it('that cannot be told so is not used', () => {
    const lost = new Error('the line is gone');
    let heard: Error | null = null;
    compileNothing({ query: (_statement, done) => done(lost) }, (error) => (heard = error));
    expect(heard).toBe(lost);
  });
});

describe('PF-01 a transaction on SQLite beside another process that writes', () => {
  let folder: string;
  let ours: Knex;
  let other: Database.Database;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portico-'));
    const filename = join(folder, 'data.db');
    const afterCreate = (connection: Database.Database, done: (error: Error | null, connection: Database.Database) => void) => {
      connection.pragma('journal_mode = WAL');
      beginAsWriter(connection as Parameters<typeof beginAsWriter>[0]);
      done(null, connection);
    };
    ours = createKnex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true, pool: { min: 1, max: 1, afterCreate } });
    await ours.schema.createTable('counts', (table) => table.integer('count'));
    await ours('counts').insert({ count: 0 });
    other = new Database(filename, { timeout: 0 });
  });
  afterEach(async () => {
    other.close();
    await ours.destroy();
    rmSync(folder, { recursive: true });
  });

  const count = () => other.prepare('SELECT count FROM counts').pluck().get();
  const countedByOther = () => other.prepare('UPDATE counts SET count = count + 1').run();

  it('writes what it has read for: the other waits until it has ended', async () => {
    await ours.transaction(async (trx) => {
      const { count: read } = (await trx('counts').first('count')) as { count: number };
      expect(countedByOther).toThrow('database is locked');
      await trx('counts').update({ count: read + 10 });
      await trx.transaction((inner) => inner('counts').increment('count', 100));
    });
    countedByOther();
    expect(count()).toBe(111);
  });

  it('leaves nothing locked that it takes back', async () => {
    await expect(ours.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    countedByOther();
    expect(count()).toBe(1);
  });
});
