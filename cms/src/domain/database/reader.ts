import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import { environment } from '../../environment';
import { readIn } from './read-in';

export type Binding = string | number | null;

/** A hand-written, named statement that answers one JSON value in the column `answer` (or no row). */
export interface Statement {
  name: string;
  sql: string;
  /** Makes of the JSON what was asked for, where it travels otherwise: see `compact`. */
  read?(value: unknown): unknown;
}

/** What a statement's answer stands for; `null` where it found no row. */
export function understand<Answer>({ read }: Statement, value: unknown): Answer | null {
  return (value == null || !read ? (value ?? null) : read(value)) as Answer | null;
}

export interface Reader {
  /**
   * Runs a statement and answers its JSON, or `null` where it found no row. Reads what is committed; inside a
   * transaction it joins that, as a second connection would not see its writes, and might wait for it for ever.
   */
  read<Answer>(statement: Statement, bindings: Binding[]): Promise<Answer | null>;
  close(): void;
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
  const prepared = new Map<string, Database.Statement<Binding[], { answer: string | null }>>();
  return {
    async read<Answer>(statement: Statement, bindings: Binding[]) {
      let ready = prepared.get(statement.name);
      if (!ready) {
        ready = database.prepare<Binding[], { answer: string | null }>(statement.sql);
        prepared.set(statement.name, ready);
      }
      const row = ready.get(...bindings);
      return row?.answer == null ? null : understand<Answer>(statement, JSON.parse(row.answer));
    },
    close: () => database.close(),
  };
}

interface PostgresConnection {
  query(query: { name: string; text: string; values: Binding[] }): Promise<{ rows: { answer: unknown }[] }>;
}

/** Takes a connection of knex's pool, but spares its builder and its events, which cost more than such a query. */
function postgresReader(strapi: Core.Strapi): Reader {
  const client = strapi.db.connection.client as {
    acquireConnection(): Promise<PostgresConnection>;
    releaseConnection(connection: PostgresConnection): Promise<void>;
  };
  const prepared = new Map<string, string>();
  return {
    async read<Answer>(statement: Statement, values: Binding[]) {
      const { name, sql } = statement;
      let text = prepared.get(name);
      if (text === undefined) {
        text = numbered(sql);
        prepared.set(name, text);
      }
      const connection = await client.acquireConnection();
      try {
        const { rows } = await connection.query({ name, text, values });
        return understand<Answer>(statement, rows[0]?.answer);
      } finally {
        await client.releaseConnection(connection);
      }
    },
    close: () => undefined,
  };
}

/** `?` as PostgreSQL itself writes it; our statements hold no other question mark. */
function numbered(sql: string): string {
  let position = 0;
  return sql.replace(/\?/g, () => `$${(position += 1)}`);
}
