import type { Knex } from 'knex';
import { dialect } from '../portico';
import { understand, type Binding, type Statement } from './reader';

/** Runs a statement inside a transaction, where the reader would not see what has just been written. */
export async function readIn<Answer>(trx: Knex, statement: Statement, bindings: Binding[]): Promise<Answer | null> {
  const asked = trx.raw(statement.sql, bindings);
  // Prepared once for each connection, as the reader's are: to plan such a statement costs more than to run it.
  const result: unknown = await (dialect().client === 'postgres' ? asked.options({ name: `in_${statement.name}` }) : asked);
  const rows = Array.isArray(result) ? (result as { answer: unknown }[]) : (result as { rows: { answer: unknown }[] }).rows;
  const answer = rows[0]?.answer;
  if (answer == null) return null;
  return understand<Answer>(statement, typeof answer === 'string' ? JSON.parse(answer) : answer);
}
