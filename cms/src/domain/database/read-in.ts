import type { Knex } from 'knex';
import { dialect } from '../portico';
import { askPostgres, type PostgresClient } from './postgres';
import { understand, type Binding, type Statement } from './statement';

/** Runs a statement inside a transaction, where the reader would not see what has just been written. */
export async function readIn<Answer>(trx: Knex, statement: Statement, bindings: Binding[]): Promise<Answer | null> {
  if (dialect().client === 'postgres') {
    if (trx.isTransaction && (trx as Knex.Transaction).isCompleted()) throw new Error(`${statement.name} was asked after its transaction`);
    return askPostgres<Answer>(trx.client as PostgresClient, statement, bindings);
  }
  const [row] = await trx.raw<{ answer: unknown }[]>(statement.sql, bindings);
  if (row?.answer == null) return null;
  return understand<Answer>(statement, typeof row.answer === 'string' ? JSON.parse(row.answer) : row.answer);
}
