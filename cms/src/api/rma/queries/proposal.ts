import { reader, statement } from '../../../domain/portico';
import { SEEN } from '../../claim/queries/scope';
import type { ClaimState } from '../../claim/states';
import type { ReturnedOf } from '../rules/proposal';

/** Agents alone issue returns, so there is one scope. */
const returnedOf = statement('rma_proposal', ({ object, list, one }) => {
  const part = object({ number: 'cl.number', description: 'cl.description', quantity: 'cl.quantity' });
  const office = object({ name: 'oco.name', street: 'o.street', postalCode: 'o.postal_code', city: 'o.city' });
  const answer = object({
    state: 'c.state',
    serial: 'c.serial',
    product: '(SELECT u.product FROM claims_unit_lnk ul JOIN units u ON u.id = ul.unit_id WHERE ul.claim_id = c.id LIMIT 1)',
    parts: list(part, `claim_lines_claim_lnk cll JOIN claim_lines cl ON cl.id = cll.claim_line_id WHERE cll.claim_id = c.id AND cl.kind = 'part' AND coalesce(cl.decision, '') <> 'rejected' ORDER BY cl.position, cl.id`),
    last: one(object({ address: 'r.return_address', instructions: 'r.instructions' }), 'rmas r WHERE r.id = (SELECT max(rl.rma_id) FROM portico_rma_list rl WHERE rl.portal_id = l.portal_id)'),
    office: one(office, 'offices o JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies oco ON oco.id = oc.company_id WHERE o.id = ?'),
  });
  return `SELECT ${answer} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id WHERE ${SEEN.agent} AND l.number = ?`;
});

interface Found extends Pick<ReturnedOf, 'serial' | 'product' | 'parts'> {
  state: ClaimState;
  last: { address: string; instructions: string | null } | null;
  office: { name: string; street: string | null; postalCode: string | null; city: string | null } | null;
}

/** What a return from this claim could be made of, and the state that the claim is in; null for what agents do not see. `officeId` is where the agent works. */
export async function readReturnedOf(portalId: number, number: string, officeId: number): Promise<(ReturnedOf & { state: ClaimState }) | null> {
  const found = await reader().read<Found>(returnedOf(), [officeId, portalId, number]);
  if (!found) return null;
  const { last, office, ...claim } = found;
  const town = office && [office.postalCode, office.city].filter(Boolean).join(' ');
  return { ...claim, address: { last: last?.address ?? null, office: office ? [office.name, office.street, town] : [] }, instructions: last?.instructions ?? null };
}
