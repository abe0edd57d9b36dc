import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import { environment } from '../../environment';
import type { Reader } from '../portico';
import { hashed } from './hashed';
import { askPostgres, rowOfPostgres, type PostgresClient } from './postgres';
import { readIn } from './read-in';
import { understand, type Binding, type Question, type Statement } from './statement';

interface Row {
  text?: string | null;
  answer?: unknown;
}

/** Two statements as one, under one name. */
const pairs = new Map<string, Statement>();

function paired(first: Statement, second: Statement, text: string): Statement {
  const key = `${first.name} ${second.name}`;
  let pair = pairs.get(key);
  if (!pair) {
    const sql = `SELECT (SELECT ${text} FROM (${first.sql}) a) AS text, (SELECT b.answer FROM (${second.sql}) b) AS answer`;
    pair = { ...hashed('pair', sql), ...(second.read && { read: second.read }) };
    pairs.set(key, pair);
  }
  return pair;
}

/**
 * On SQLite Strapi's pool is a single connection that any open transaction holds, so reads go through a second,
 * read-only handle of the write-ahead log. On PostgreSQL they are named prepared statements of Strapi's own pool.
 */
export function openReader(strapi: Core.Strapi): Reader {
  const outside = strapi.db.dialect.client === 'postgres' ? postgresReader(strapi) : sqliteReader();
  const inside = async <Answer>(statement: Statement, bindings: Binding[]) =>
    await strapi.db.transaction(async ({ trx }) => await readIn<Answer>(trx, statement, bindings));
  return {
    ...outside,
    read<Answer>(statement: Statement, bindings: Binding[]) {
      if (!strapi.db.inTransaction()) return outside.read<Answer>(statement, bindings);
      return inside<Answer>(statement, bindings);
    },
  };
}

function sqliteReader(): Reader {
  const database = new Database(environment.DATABASE_FILENAME, { readonly: true, fileMustExist: true });
  database.pragma('busy_timeout = 5000');
  const prepared = new Map<string, Database.Statement<Binding[], Row>>();
  const row = ({ name, sql }: Statement, bindings: Binding[]): Row | undefined => {
    let ready = prepared.get(name);
    if (!ready) {
      ready = database.prepare<Binding[], Row>(sql);
      prepared.set(name, ready);
    }
    return ready.get(...bindings);
  };
  const answered = <Answer>(statement: Statement, found: Row | undefined): Answer | null =>
    found?.answer == null ? null : understand<Answer>(statement, JSON.parse(found.answer as string));
  return {
    async read<Answer>(statement: Statement, bindings: Binding[]) {
      return answered<Answer>(statement, row(statement, bindings));
    },
    async readText({ statement, bindings }) {
      return (row(statement, bindings)?.answer as string | null | undefined) ?? null;
    },
    async readBoth<Answer>(first: Question, second: Question) {
      const pair = paired(first.statement, second.statement, 'a.answer');
      const found = row(pair, [...first.bindings, ...second.bindings]);
      return { text: found?.text ?? null, answer: answered<Answer>(pair, found) };
    },
    close: () => database.close(),
  };
}

function postgresReader(strapi: Core.Strapi): Reader {
  const client = strapi.db.connection.client as PostgresClient;
  const texts = new Map<string, Statement>();
  const asText = ({ name, sql }: Statement): Statement => {
    const known = texts.get(name) ?? { name: `${name}_text`, sql: `SELECT a.answer::text AS text FROM (${sql}) a` };
    texts.set(name, known);
    return known;
  };
  return {
    read: (statement, values) => askPostgres(client, statement, values),
    async readText({ statement, bindings }) {
      return (await rowOfPostgres<Row>(client, asText(statement), bindings))?.text ?? null;
    },
    async readBoth<Answer>(first: Question, second: Question) {
      const pair = paired(first.statement, second.statement, 'a.answer::text');
      const found = await rowOfPostgres<Row>(client, pair, [...first.bindings, ...second.bindings]);
      return { text: found?.text ?? null, answer: understand<Answer>(pair, found?.answer) };
    },
    close: () => undefined,
  };
}
