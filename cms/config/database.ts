import { environment } from '../src/environment';

type SqliteConnection = { pragma(statement: string): unknown };

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
      done(null, connection);
    },
  },
});

const postgres = () => ({
  client: 'postgres',
  connection: {
    host: environment.DATABASE_HOST,
    port: environment.DATABASE_PORT,
    database: environment.DATABASE_NAME,
    user: environment.DATABASE_USERNAME,
    password: environment.DATABASE_PASSWORD,
    ssl: environment.DATABASE_SSL,
  },
  pool: { min: 1, max: environment.DATABASE_POOL_MAX },
});

export default () => ({
  // A statement that fails is logged as it was written, without what was in it (PF-15).
  connection: { ...(environment.DATABASE_CLIENT === 'postgres' ? postgres() : sqlite()), compileSqlOnError: false },
});
