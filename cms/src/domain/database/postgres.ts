import { Batch, type Answered, type Prepared, type Written } from './batch';
import { understand, type Binding, type Statement } from './statement';

interface PostgresConnection {
  query(query: Prepared): Promise<Answered>;
  query(batch: Batch): Batch;
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

/** What is being gathered for one way to the database, by whose it is. */
const gathered = new WeakMap<PostgresClient, Batch>();

async function run(client: PostgresClient, statement: Statement, values: Written[]): Promise<Answered> {
  const prepared = { name: statement.name, text: textOf(statement), values };
  const batch = gathered.get(client);
  if (batch) return batch.ask(prepared);
  const connection = await client.acquireConnection();
  try {
    return await connection.query(prepared);
  } finally {
    await client.releaseConnection(connection);
  }
}

/** Sends the statements that `ask` asks before it waits for anything in one way, in their order. */
export async function askAtOnce(client: PostgresClient, ask: () => Promise<unknown>[]): Promise<unknown[]> {
  // Within a way of others it goes along.
  if (gathered.has(client)) return Promise.all(ask());
  const batch = new Batch();
  gathered.set(client, batch);
  let asked: Promise<unknown>[];
  try {
    asked = ask();
  } finally {
    gathered.delete(client);
  }
  if (!batch.isEmpty) void send(client, batch, asked);
  return Promise.all(asked);
}

async function send(client: PostgresClient, batch: Batch, asked: Promise<unknown>[]): Promise<void> {
  let connection: PostgresConnection;
  try {
    connection = await client.acquireConnection();
  } catch (error) {
    batch.handleError(error as Error);
    return;
  }
  connection.query(batch);
  await Promise.allSettled(asked);
  await client.releaseConnection(connection);
}
