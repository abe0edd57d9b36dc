import Database from 'better-sqlite3';
import pg from 'pg';

import type { Client } from '../../cms/src/domain/database/dialect.ts';
import { BARE } from './database.ts';

type Binding = string | number;
type Cells = readonly (string | number | null)[];

/** The text that the database makes of one row; null where there is none. */
export type Query = (bindings: Binding[]) => Promise<string | null>;

interface Row {
  answer: string | null;
}

/** The bare way to a database. A question mark stands for a binding. */
export interface Store {
  prepare(name: string, sql: string): Query;
  /** Statements in one transaction, each with its bindings. */
  write(steps: readonly [string, Binding[]][]): Promise<void>;
  /** Rows as they come, a thousand at once. */
  cursor(sql: string, bindings: Binding[]): AsyncGenerator<Cells[]>;
}

const AT_ONCE = 1000;

/** The database that the environment names, as the CMS is told of it. */
export const openStore = (client: Client, environment: NodeJS.ProcessEnv): Store => (client === 'postgres' ? postgres(environment) : sqlite(environment));

function sqlite(environment: NodeJS.ProcessEnv): Store {
  const database = new Database(environment['DATABASE_FILENAME'] ?? '', { fileMustExist: true });
  database.pragma('busy_timeout = 10000');
  return {
    prepare: (_name, sql) => {
      const statement = database.prepare<Binding[], Row>(sql);
      return async (bindings) => statement.get(...bindings)?.answer ?? null;
    },
    write: async (steps) => database.transaction(() => steps.forEach(([sql, bindings]) => database.prepare(sql).run(...bindings))).immediate(),
    async *cursor(sql, bindings) {
      let rows: Cells[] = [];
      for (const row of database.prepare<Binding[], Cells>(sql).raw().iterate(...bindings)) {
        if (rows.push(row) < AT_ONCE) continue;
        yield rows;
        rows = [];
      }
      yield rows;
    },
  };
}

function postgres(environment: NodeJS.ProcessEnv): Store {
  const pool = new pg.Pool({
    application_name: BARE,
    host: environment['DATABASE_HOST'],
    port: Number(environment['DATABASE_PORT']),
    database: environment['DATABASE_NAME'],
    user: environment['DATABASE_USERNAME'],
    password: environment['DATABASE_PASSWORD'],
    max: 10,
  });
  const numbered = (sql: string): string => {
    let position = 0;
    return sql.replace(/\?/g, () => `$${(position += 1)}`);
  };
  return {
    prepare: (name, sql) => {
      const text = numbered(sql);
      return async (values) => (await pool.query<Row>({ name, text, values })).rows[0]?.answer ?? null;
    },
    async write(steps) {
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        for (const [index, [sql, values]] of steps.entries()) await connection.query({ name: `bare_write_${index}`, text: numbered(sql), values });
        await connection.query('COMMIT');
      } finally {
        connection.release();
      }
    },
    async *cursor(sql, values) {
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        await connection.query({ text: `DECLARE bare NO SCROLL CURSOR FOR ${numbered(sql)}`, values });
        for (;;) {
          const { rows } = await connection.query<(string | number | null)[]>({ text: `FETCH ${AT_ONCE} FROM bare`, rowMode: 'array' });
          if (rows.length === 0) return;
          yield rows;
        }
      } finally {
        // With its transaction, which has nothing to keep.
        connection.release(true);
      }
    },
  };
}
