import { reader, statement } from '../../../../domain/portico';
import { findPortalById } from '../../../../domain/portals';
import type { Belonging } from '../history/whole-message';

/** Where a message belongs, as people name it: its portal, and the number of its case or claim. */
export interface NamedPlace {
  portal: { key: string; name: string } | null;
  caseNumber: string | null;
}

const NUMBERS = new Map([
  ['case', statement('number_of_case', ({ object }) => `SELECT ${object({ number: 'f.number' })} AS answer FROM portico_case_facts f WHERE f.case_id = ?`)],
  ['claim', statement('number_of_claim', ({ object }) => `SELECT ${object({ number: 'l.number' })} AS answer FROM portico_claim_list l WHERE l.claim_id = ?`)],
]);

export async function placeOf({ portalId, aggregate, aggregateId }: Belonging): Promise<NamedPlace> {
  const portal = portalId === null ? null : await findPortalById(portalId);
  const numbers = aggregate === null ? undefined : NUMBERS.get(aggregate);
  const found = numbers && aggregateId !== null ? await reader().read<{ number: string }>(numbers(), [aggregateId]) : null;
  return { portal: portal && { key: portal.key, name: portal.name }, caseNumber: found?.number ?? null };
}
