import { reader, statement } from '../../../domain/portico';
import { localDate } from '../../../domain/time';
import type { Portal } from '../../../domain/portal';
import { readPolicies } from '../../../plugins/warranty/server/rules/policies';
import { newestPolicies } from '../../../plugins/warranty/server/services/policy-store';
import type { Judging } from './list';

const policies = statement('unit_policies', ({ object }) => `SELECT ${object({ stored: newestPolicies('?') })} AS answer`);

/** By what the warranties of a portal are told now. */
export async function judgingOf({ id, timeZone }: Pick<Portal, 'id' | 'timeZone'>, now: number): Promise<Judging> {
  const found = await reader().read<{ stored: string | null }>(policies(), [id]);
  return { policies: readPolicies(found?.stored ?? null), today: localDate(now, timeZone) };
}
