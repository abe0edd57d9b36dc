import { understand, type Binding, type Statement } from './statement';

/** What a write binds. */
export type Written = Binding | boolean | Date;

interface Answered {
  rows: object[];
  rowCount: number | null;
}

interface PostgresConnection {
  query(query: { name: string; text: string; values: Written[] }): Promise<Answered>;
}

/** What knex keeps connections in: its pool, or a transaction, which has but one. */
export interface PostgresClient {
  acquireConnection(): Promise<PostgresConnection>;
  releaseConnection(connection: PostgresConnection): Promise<void>;
}

/** By name, with `?` as PostgreSQL itself writes it; our statements hold no other question mark. */
const texts = new Map<string, string>();

function textOf({ name, sql }: Statement): string {
  let text = texts.get(name);
  if (text === undefined) {
    let position = 0;
    text = sql.replace(/\?/g, () => `$${(position += 1)}`);
    texts.set(name, text);
  }
  return text;
}

/**
 * Asks by a statement that is prepared once for each connection: to plan one costs more than to run it. Spares knex's
 * builder and its events, which do, too.
 */
export async function askPostgres<Answer>(client: PostgresClient, statement: Statement, values: Binding[]): Promise<Answer | null> {
  return understand<Answer>(statement, (await rowOfPostgres<{ answer: unknown }>(client, statement, values))?.answer);
}

/** The first row, where a statement answers more than one column. */
export async function rowOfPostgres<Row extends object>(client: PostgresClient, statement: Statement, values: Binding[]): Promise<Row | undefined> {
  return (await run(client, statement, values)).rows[0] as Row | undefined;
}

/** Writes by such a statement, and answers how many rows it was about. */
export async function changePostgres(client: PostgresClient, statement: Statement, values: Written[]): Promise<number> {
  return (await run(client, statement, values)).rowCount ?? 0;
}

async function run(client: PostgresClient, statement: Statement, values: Written[]): Promise<Answered> {
  const connection = await client.acquireConnection();
  try {
    return await connection.query({ name: statement.name, text: textOf(statement), values });
  } finally {
    await client.releaseConnection(connection);
  }
}
