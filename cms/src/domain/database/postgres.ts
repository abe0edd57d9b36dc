import { understand, type Binding, type Statement } from './statement';

interface PostgresConnection {
  query(query: { name: string; text: string; values: Binding[] }): Promise<{ rows: { answer: unknown }[] }>;
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
  const connection = await client.acquireConnection();
  try {
    const { rows } = await connection.query({ name: statement.name, text: textOf(statement), values });
    return understand<Answer>(statement, rows[0]?.answer);
  } finally {
    await client.releaseConnection(connection);
  }
}
