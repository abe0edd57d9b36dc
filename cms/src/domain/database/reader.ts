import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import { environment } from '../../environment';

export type Binding = string | number | null;

/** A hand-written, named statement that answers one JSON value in the column `answer` (or no row). */
export interface Statement {
  name: string;
  sql: string;
}

export interface Reader {
  /** Runs a statement and answers its JSON, or `null` where it found no row. Reads committed data only. */
  read<Answer>(statement: Statement, bindings: Binding[]): Promise<Answer | null>;
  close(): void;
}

/**
 * On SQLite Strapi's pool is a single connection that any open transaction holds, so reads go through a second,
 * read-only handle of the write-ahead log. On PostgreSQL they are named prepared statements of Strapi's own pool.
 */
export function openReader(strapi: Core.Strapi): Reader {
  return strapi.db.dialect.client === 'postgres' ? postgresReader(strapi) : sqliteReader();
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
      return row?.answer == null ? null : (JSON.parse(row.answer) as Answer);
    },
    close: () => database.close(),
  };
}

function postgresReader(strapi: Core.Strapi): Reader {
  return {
    async read<Answer>(statement: Statement, bindings: Binding[]) {
      const result = (await strapi.db.connection
        .raw(statement.sql, bindings)
        .options({ name: statement.name })) as { rows: { answer: Answer | null }[] };
      return result.rows[0]?.answer ?? null;
    },
    close: () => undefined,
  };
}
