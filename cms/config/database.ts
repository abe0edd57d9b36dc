import { environment } from '../src/environment';

type PostgresConnection = { query(statement: string, done: (error: Error | null) => void): void };
type SqliteConnection = { pragma(statement: string): unknown; prepare(statement: string): unknown };

/**
 * A transaction of SQLite that has read and then writes is refused at once where another process wrote in between, however
 * long it would wait (docs/adr/0041). So each begins as a writer, and waits its turn.
 */
export function beginAsWriter(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (statement) => prepare(statement === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : statement);
}

const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: environment.DATABASE_FILENAME },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      connection.pragma('busy_timeout = 5000');
      beginAsWriter(connection);
      done(null, connection);
    },
  },
});

/** A statement of a millisecond that the planner takes for a long one would be compiled for a second, each time (docs/adr/0039). */
export function compileNothing(connection: PostgresConnection, done: (error: Error | null, connection: PostgresConnection) => void): void {
  connection.query('SET jit = off', (error) => done(error, connection));
}

const postgres = () => ({
  client: 'postgres',
  connection: {
    host: environment.DATABASE_HOST,
    port: environment.DATABASE_PORT,
    database: environment.DATABASE_NAME,
    user: environment.DATABASE_USERNAME,
    password: environment.DATABASE_PASSWORD,
    ssl: environment.DATABASE_SSL,
    keepAlive: true,
  },
  pool: {
    min: 1,
    max: environment.DATABASE_POOL_MAX,
    // A new connection plans each statement anew, and most take longer to plan than to run.
    idleTimeoutMillis: 10 * 60_000,
    afterCreate: compileNothing,
  },
});

export default () => ({
  // A statement that fails is logged as it was written, without what was in it (PF-15).
  connection: { ...(environment.DATABASE_CLIENT === 'postgres' ? postgres() : sqlite()), compileSqlOnError: false },
});
