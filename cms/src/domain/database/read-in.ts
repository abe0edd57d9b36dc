import type { Knex } from 'knex';
import { prepared } from './prepared';
import { understand, type Binding, type Statement } from './reader';

/** Runs a statement inside a transaction, where the reader would not see what has just been written. */
export async function readIn<Answer>(trx: Knex, statement: Statement, bindings: Binding[]): Promise<Answer | null> {
  const result: unknown = await prepared(`in_${statement.name}`, trx.raw(statement.sql, bindings));
  const rows = Array.isArray(result) ? (result as { answer: unknown }[]) : (result as { rows: { answer: unknown }[] }).rows;
  const answer = rows[0]?.answer;
  if (answer == null) return null;
  return understand<Answer>(statement, typeof answer === 'string' ? JSON.parse(answer) : answer);
}
