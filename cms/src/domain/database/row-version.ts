import type { Knex } from 'knex';
import { Refusal } from '../refusal';

/** Refuses a change of what somebody else has changed since it was read. The version is the last change in milliseconds. */
export async function refuseOlder(trx: Knex, table: 'cases' | 'tasks' | 'offices' | 'members' | 'companies' | 'parts' | 'labour_operations', id: number, version: string | null): Promise<void> {
  const row = await trx(table).where({ id }).first<{ updated_at: Date | number | string } | undefined>('updated_at');
  const current = String(row ? new Date(row.updated_at).getTime() : 0);
  if (version !== current) throw new Refusal('precondition.failed', { version: current });
}
