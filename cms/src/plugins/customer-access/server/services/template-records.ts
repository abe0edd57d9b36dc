import { dialect, reader } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import type { TemplateRecord, Variables } from '../../../messaging/server/templates/definition';

const SHOWN = 20;

/** Nothing here reads what a link is made of: whoever writes templates sees contacts, and opens no case. */
const newestGrants = () => ({
  name: 'newest_grants',
  sql: `SELECT ${dialect().list(
    dialect().object({ id: 'g.id', number: 'f.number', name: 'c.name' }),
    `portico_grants g JOIN contacts c ON c.id = g.contact_id JOIN portico_case_facts f ON f.case_id = g.case_id
      WHERE g.portal_id = ? ORDER BY g.id DESC LIMIT ${SHOWN}`,
  )} AS answer`,
});

const shownGrant = () => ({
  name: 'shown_grant',
  sql: `SELECT ${dialect().object({ name: 'c.name', number: 'f.number', title: 'k.title' })} AS answer
    FROM portico_grants g JOIN contacts c ON c.id = g.contact_id
      JOIN portico_case_facts f ON f.case_id = g.case_id JOIN cases k ON k.id = g.case_id
    WHERE g.portal_id = ? AND g.id = ?`,
});

/** The newest contacts who hold a link. */
export async function grantRecords(portal: Portal): Promise<TemplateRecord[]> {
  const grants = await reader().read<{ id: number; number: string; name: string }[]>(newestGrants(), [portal.id]);
  return (grants ?? []).map(({ id, number, name }) => ({ id: String(id), label: `${number} · ${name}` }));
}

export async function grantExample(portal: Portal, record: string): Promise<Variables | null> {
  const id = Number(record);
  return Number.isSafeInteger(id) ? reader().read<Variables>(shownGrant(), [portal.id, id]) : null;
}
