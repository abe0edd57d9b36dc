import Database from 'better-sqlite3';
import pg from 'pg';

import type { CopyUnderTest } from '../../stack/copy.ts';

export type Binding = string | number | null;

/** A look into the copy's database beside the CMS. Statements have `?` for their bindings on both kinds. */
export interface OpenDatabase {
  readonly client: 'sqlite' | 'postgres';
  rows<Row>(sql: string, bindings?: readonly Binding[]): Promise<Row[]>;
  execute(sql: string, bindings?: readonly Binding[]): Promise<void>;
  close(): Promise<void>;
}

export function openDatabase({ database }: CopyUnderTest): Promise<OpenDatabase> {
  return database.client === 'sqlite' ? Promise.resolve(openSqlite(database.filename)) : openPostgres(database);
}

function openSqlite(filename: string): OpenDatabase {
  const connection = new Database(filename, { fileMustExist: true });
  connection.pragma('busy_timeout = 10000');
  return {
    client: 'sqlite',
    rows: async <Row>(sql: string, bindings: readonly Binding[] = []) => connection.prepare<Binding[], Row>(sql).all(...bindings),
    execute: async (sql, bindings = []) => {
      connection.prepare(sql).run(...bindings);
    },
    close: async () => {
      connection.close();
    },
  };
}

async function openPostgres(access: Extract<CopyUnderTest['database'], { client: 'postgres' }>): Promise<OpenDatabase> {
  // Counts and instants are 64 bits wide there; none of ours leaves the range of a JavaScript number.
  const types = { getTypeParser: (oid: number) => (oid === 20 ? Number : pg.types.getTypeParser(oid)) as (value: string) => unknown };
  const client = new pg.Client({ host: access.host, port: access.port, user: access.username, password: access.password, database: access.name, types });
  await client.connect();
  const run = (sql: string, bindings: readonly Binding[]) => {
    let number = 0;
    return client.query(sql.replaceAll('?', () => `$${(number += 1)}`), [...bindings]);
  };
  return {
    client: 'postgres',
    rows: async <Row>(sql: string, bindings: readonly Binding[] = []) => (await run(sql, bindings)).rows as Row[],
    execute: async (sql, bindings = []) => {
      await run(sql, bindings);
    },
    close: () => client.end(),
  };
}

/** Every later insert of an event of this kind fails, until the answered function is called. */
export async function refuseEvents(database: OpenDatabase, kind: string): Promise<() => Promise<void>> {
  if (database.client === 'sqlite') {
    await database.execute(
      `CREATE TRIGGER refused_event BEFORE INSERT ON portico_events WHEN NEW.kind = '${kind}' BEGIN SELECT RAISE(ABORT, 'secret of the database'); END`,
    );
    return () => database.execute('DROP TRIGGER refused_event');
  }
  await database.execute(
    `CREATE FUNCTION refuse_event() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'secret of the database'; END $$ LANGUAGE plpgsql`,
  );
  await database.execute(
    `CREATE TRIGGER refused_event BEFORE INSERT ON portico_events FOR EACH ROW WHEN (NEW.kind = '${kind}') EXECUTE FUNCTION refuse_event()`,
  );
  return async () => {
    await database.execute('DROP TRIGGER refused_event ON portico_events');
    await database.execute('DROP FUNCTION refuse_event()');
  };
}
