import type { Knex } from 'knex';
import { dialect } from '../portico';
import { askPostgres, type PostgresClient } from './postgres';
import { understand, type Binding, type Statement } from './statement';

/** Past knex's builder nobody else asks whether the transaction still goes on. */
export function openClient(trx: Knex, { name }: Statement): PostgresClient {
  if (trx.isTransaction && (trx as Knex.Transaction).isCompleted()) throw new Error(`${name} was asked after its transaction`);
  return trx.client as PostgresClient;
}

/** Runs a statement inside a transaction, where the reader would not see what has just been written. */
export async function readIn<Answer>(trx: Knex, statement: Statement, bindings: Binding[]): Promise<Answer | null> {
  if (dialect().client === 'postgres') {
    return askPostgres<Answer>(openClient(trx, statement), statement, bindings);
  }
  const [row] = await trx.raw<{ answer: unknown }[]>(statement.sql, bindings);
  if (row?.answer == null) return null;
  return understand<Answer>(statement, typeof row.answer === 'string' ? JSON.parse(row.answer) : row.answer);
}
