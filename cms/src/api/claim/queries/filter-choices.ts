import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { ClaimReach } from '../rules/reach';
import type { ClaimSide } from '../states';

interface Choice {
  documentId: string;
  name: string;
}

/** By whom a list can be narrowed. */
export interface FilterChoices {
  agents: Choice[];
  /** The client's colleagues; an agent narrows by company. */
  creators: Choice[];
  companies: Choice[];
}

const people = ({ list, object }: Dialect, where: string) =>
  list(
    object({ documentId: 'm.document_id', name: 'm.name' }),
    `members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies co ON co.id = oc.company_id
       JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE cp.portal_id = ? AND ${where} ORDER BY m.name, m.id`,
  );

const companies = ({ list, object }: Dialect) =>
  list(object({ documentId: 'co.document_id', name: 'co.name' }), `companies co JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE cp.portal_id = ? AND co.kind IN ('dealer', 'client') ORDER BY co.name, co.id`);

const choices = {
  client: statement('claim_choices_client', (speech) => `SELECT ${speech.object({ agents: people(speech, `co.kind = 'own'`), creators: people(speech, 'co.id = ?'), companies: speech.array([]) })} AS answer`),
  agent: statement('claim_choices_agent', (speech) => `SELECT ${speech.object({ agents: people(speech, `co.kind = 'own'`), creators: speech.array([]), companies: companies(speech) })} AS answer`),
} as const satisfies Record<ClaimSide, unknown>;

export async function readFilterChoices({ side, portalId, companyId }: ClaimReach): Promise<FilterChoices> {
  const found = await reader().read<FilterChoices>(choices[side](), side === 'client' ? [portalId, portalId, companyId] : [portalId, portalId]);
  return found ?? { agents: [], creators: [], companies: [] };
}
