import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { stepNames } from '../domain/database/tables';
import { ok, problem, warning, type Finding } from './finding';
import { unreached } from './unreached';

export interface DatabaseAccess {
  DATABASE_CLIENT: 'sqlite' | 'postgres';
  DATABASE_FILENAME: string;
  DATABASE_HOST: string;
  DATABASE_PORT: number;
  DATABASE_NAME: string;
  DATABASE_USERNAME: string;
  DATABASE_PASSWORD: string;
  DATABASE_SSL: boolean;
}

/** Strapi asks for it. */
const OLDEST_POSTGRES = 14;
const PATIENCE = 10_000;
const START = 'npm start brings the tables up to date.';

export async function checkDatabase(access: DatabaseAccess): Promise<Finding[]> {
  return access.DATABASE_CLIENT === 'postgres' ? checkPostgres(access) : checkSqlite(access.DATABASE_FILENAME);
}

/** Holds the steps that a database has gone against those that this version knows; null stands for a database without any. */
export function judgeSteps(done: readonly string[] | null, known: readonly string[] = stepNames): Finding {
  if (done === null) return warning('database', 'The database has no tables of Portico yet.', 'npm start makes them.');
  const missing = known.filter((name) => !done.includes(name));
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return problem('database', `The database was used by a newer version: ${unknown.join(', ')} is not known here.`, 'Run that version or a later one, or restore a backup from before it.');
  }
  if (missing.length > 0) return warning('database', `Of ${known.length} steps of the tables ${missing.length} have not been taken: ${missing.join(', ')}.`, START);
  return ok('database', `All ${known.length} steps of the tables have been taken.`);
}

function checkSqlite(file: string): Finding[] {
  if (!existsSync(file)) return [ok('database', `SQLite: ${file} is made by the first start.`)];
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const { version } = database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get() ?? { version: '' };
      const journal = String(database.pragma('journal_mode', { simple: true }));
      const hasSteps = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'portico_steps'").get() !== undefined;
      const done = hasSteps ? database.prepare<[], { name: string }>('SELECT name FROM portico_steps').all().map(({ name }) => name) : null;
      const writes =
        journal === 'wal'
          ? ok('database', `SQLite ${version} with a write-ahead log: ${file}.`)
          : warning('database', `SQLite ${version} without a write-ahead log (${journal}): readers wait for writers in ${file}.`, 'npm start switches it on. Where it stays off, the file lies on a network drive: move PORTICO_DATA to a local disk.');
      return [writes, judgeSteps(done)];
    } finally {
      database.close();
    }
  } catch (error) {
    return [problem('database', `${file} cannot be read as a SQLite database (${(error as { code?: string }).code ?? 'unknown'}).`, 'Check DATABASE_FILENAME and who may read the file, or restore a backup.')];
  }
}

async function checkPostgres(access: DatabaseAccess): Promise<Finding[]> {
  const client = new Client({
    host: access.DATABASE_HOST,
    port: access.DATABASE_PORT,
    database: access.DATABASE_NAME,
    user: access.DATABASE_USERNAME,
    password: access.DATABASE_PASSWORD,
    ssl: access.DATABASE_SSL,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // A server that hangs up while nothing is asked is told by the next question.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string; steps: string | null }>(
      "SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding, to_regclass('portico_steps')::text AS steps",
    );
    const { version = '', encoding = '', steps = null } = rows[0] ?? {};
    const done = steps === null ? null : (await client.query<{ name: string }>('SELECT name FROM portico_steps')).rows.map(({ name }) => name);
    return [judgePostgres(version, encoding, `${access.DATABASE_NAME} on ${access.DATABASE_HOST}:${access.DATABASE_PORT}`), judgeSteps(done)];
  } catch (error) {
    return [unconnected(access, error)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function judgePostgres(version: string, encoding: string, place: string): Finding {
  const generation = Number.parseInt(version, 10);
  if (!(generation >= OLDEST_POSTGRES)) return problem('database', `PostgreSQL ${version} is too old.`, `Upgrade it to ${OLDEST_POSTGRES} or newer.`);
  if (encoding !== 'UTF8') return problem('database', `The database keeps its texts as ${encoding}: letters will be lost.`, 'Create it again with ENCODING ‘UTF8’.');
  return ok('database', `PostgreSQL ${version.split(' ')[0]}: ${place}.`);
}

function unconnected(access: DatabaseAccess, error: unknown): Finding {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_NAME: name, DATABASE_USERNAME: user } = access;
  const { code = 'unknown', message } = error as { code?: string; message: string };
  if (code === '28P01' || code === '28000') return problem('database', `PostgreSQL at ${host}:${port} refuses the login of ${user}.`, 'Check DATABASE_USERNAME and DATABASE_PASSWORD, and pg_hba.conf on the server.');
  if (code === '3D000') return problem('database', `PostgreSQL at ${host}:${port} has no database ${name}.`, `Create it (createdb -O ${user} -E UTF8 ${name}), or check DATABASE_NAME.`);
  if (code === '42501') return problem('database', `${user} may not read the tables in ${name}.`, `Make ${user} the owner of the database.`);
  if (/SSL/.test(message)) return problem('database', `PostgreSQL at ${host}:${port} and DATABASE_SSL do not agree on encryption.`, 'Set DATABASE_SSL to true where the server encrypts, to false where it does not.');
  const known = unreached('database', { server: 'PostgreSQL', address: `${host}:${port}`, host: 'DATABASE_HOST', port: 'DATABASE_PORT' }, /timeout/i.test(message) ? { message, code: 'ETIMEDOUT' } : error);
  return known ?? problem('database', `PostgreSQL at ${host}:${port} gave an error (${code}).`, 'Look into its log.');
}
