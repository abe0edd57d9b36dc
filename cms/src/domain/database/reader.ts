import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import { environment } from '../../environment';
import type { Reader } from '../portico';
import { askPostgres, type PostgresClient } from './postgres';
import { readIn } from './read-in';
import { understand, type Binding, type Statement } from './statement';

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

function postgresReader(strapi: Core.Strapi): Reader {
  const client = strapi.db.connection.client as PostgresClient;
  return { read: (statement, values) => askPostgres(client, statement, values), close: () => undefined };
}
