import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { stepNames } from '../domain/database/tables';
import { checkDatabase, judgePostgres, judgeSteps, type DatabaseAccess } from './database';

const folder = mkdtempSync(path.join(tmpdir(), 'portico-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (part: string) => expect.stringContaining(part) as string;
const sqlite = (name: string): DatabaseAccess => ({
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, name),
  DATABASE_HOST: '127.0.0.1',
  DATABASE_PORT: 5432,
  DATABASE_NAME: 'portico',
  DATABASE_USERNAME: 'portico',
  DATABASE_PASSWORD: 'a password that is told to nobody',
  DATABASE_SSL: false,
});

function make(name: string, journal: string, steps: readonly string[]): void {
  const database = new Database(path.join(folder, name));
  database.pragma(`journal_mode = ${journal}`);
  database.exec('CREATE TABLE portico_steps (name TEXT PRIMARY KEY)');
  for (const step of steps) database.prepare('INSERT INTO portico_steps VALUES (?)').run(step);
  database.close();
}

describe('PF-03 a SQLite database', () => {
  it('is made by the first start', async () => {
    expect(await checkDatabase(sqlite('none.db'))).toMatchObject([{ state: 'ok', says: text('first start') }]);
  });

  it('that is up to date is well, and is left as it is', async () => {
    make('well.db', 'WAL', stepNames);
    expect(await checkDatabase(sqlite('well.db'))).toEqual([
      { area: 'database', state: 'ok', says: text('with a write-ahead log') },
      { area: 'database', state: 'ok', says: `All ${stepNames.length} steps of the tables have been taken.` },
    ]);
  });

  it('without a write-ahead log is told', async () => {
    make('slow.db', 'DELETE', stepNames);
    expect(await checkDatabase(sqlite('slow.db'))).toMatchObject([{ state: 'warning', says: text('without'), cure: text('npm start') }, { state: 'ok' }]);
  });

  it('that is something else is a problem', async () => {
    writeFileSync(path.join(folder, 'letter.db'), 'Dear Anne,\n'.repeat(500));
    expect(await checkDatabase(sqlite('letter.db'))).toMatchObject([{ state: 'problem', says: text('cannot be read'), cure: text('DATABASE_FILENAME') }]);
  });
});

describe('PF-03 the steps of the tables', () => {
  const known = ['001-a', '002-b', '003-c'];

  it.each<[readonly string[] | null, string, string, string]>([
    [known, 'ok', 'All 3 steps', ''],
    [null, 'warning', 'no tables', 'npm start'],
    [['001-a'], 'warning', '2 have not been taken: 002-b, 003-c', 'npm start'],
    [[...known, '004-d'], 'problem', '004-d is not known here', 'backup'],
    [['001-a', '004-d'], 'problem', '004-d', 'backup'],
  ])('%j: %s', (done, state, says, cure) => {
    expect(judgeSteps(done, known)).toMatchObject({ state, says: text(says), ...(cure && { cure: text(cure) }) });
  });
});

describe('PF-03 PostgreSQL', () => {
  it.each([
    ['18.4', 'UTF8', 'ok'],
    ['14.1 (Debian 14.1-1)', 'UTF8', 'ok'],
    ['13.9', 'UTF8', 'problem'],
    ['16.2', 'SQL_ASCII', 'problem'],
    ['', 'UTF8', 'problem'],
  ])('%s with %s is %s', (version, encoding, state) => {
    expect(judgePostgres(version, encoding, 'portico on 127.0.0.1:5432').state).toBe(state);
  });

  it('that is not there is a problem, and its password is not told', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => listener.once('listening', ready));
    const { port } = listener.address() as AddressInfo;
    await new Promise((closed) => listener.close(closed));
    const findings = await checkDatabase({ ...sqlite(''), DATABASE_CLIENT: 'postgres', DATABASE_PORT: port });
    expect(findings).toEqual([{ area: 'database', state: 'problem', says: `Nobody listens at 127.0.0.1:${port}.`, cure: text('DATABASE_HOST') }]);
    expect(JSON.stringify(findings)).not.toContain('told to nobody');
  });
});
