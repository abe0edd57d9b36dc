import type { Knex } from 'knex';
import { dialect } from '../portico';
import { askAtOnce, type PostgresClient } from './postgres';

type Step = () => Promise<unknown>;

/**
 * Runs steps of one transaction in their order, each of which sees what those before it have written. On PostgreSQL the
 * statement that each of them begins with goes along with the others in one way to the database; what a step asks once
 * it has waited runs after all of these. Only what goes past knex's builder goes along: `readIn`, `insertIn`, `updateIn`,
 * `holdRow`.
 */
export async function inOneWay<const Steps extends readonly Step[]>(trx: Knex, steps: Steps): Promise<{ -readonly [Index in keyof Steps]: Awaited<ReturnType<Steps[Index]>> }> {
  const answers: unknown[] = [];
  if (dialect().client === 'postgres') {
    answers.push(...(await askAtOnce(trx.client as PostgresClient, () => steps.map((step) => step()))));
  } else {
    for (const step of steps) answers.push(await step());
  }
  return answers as { -readonly [Index in keyof Steps]: Awaited<ReturnType<Steps[Index]>> };
}
