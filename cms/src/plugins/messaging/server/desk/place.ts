import { reader, statement } from '../../../../domain/portico';
import { findPortalById } from '../../../../domain/portals';
import type { Belonging } from '../history/whole-message';

/** Where a message belongs, as people name it: its portal, and the number of its case. */
export interface NamedPlace {
  portal: { key: string; name: string } | null;
  caseNumber: string | null;
}

const numberOfCase = statement('number_of_case', ({ object }) => `SELECT ${object({ number: 'f.number' })} AS answer FROM portico_case_facts f WHERE f.case_id = ?`);

export async function placeOf({ portalId, aggregate, aggregateId }: Belonging): Promise<NamedPlace> {
  const portal = portalId === null ? null : await findPortalById(portalId);
  const found = aggregate === 'case' && aggregateId !== null ? await reader().read<{ number: string }>(numberOfCase(), [aggregateId]) : null;
  return { portal: portal && { key: portal.key, name: portal.name }, caseNumber: found?.number ?? null };
}
