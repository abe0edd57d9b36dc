import type { Core } from '@strapi/strapi';
import { dialect, reader } from '../../domain/portico';
import type { OutboxRow } from '../../plugins/messaging/server/services/outbox';
import type { Variables } from '../../plugins/messaging/server/templates/variables';

const writtenOn = () => ({
  name: 'written_on',
  sql: `SELECT ${dialect().object({ number: 'f.number', title: 'k.title', name: 'c.name' })} AS answer
    FROM portico_case_facts f JOIN cases k ON k.id = f.case_id LEFT JOIN contacts c ON c.id = ?
    WHERE f.case_id = ?`,
});

/** The variables of *customerMessage*: whose case it is, and who wrote: a contact under its name of now, a stranger under the one it gave. What was written stays in the case. */
export async function noticeVariables(_strapi: Core.Strapi, row: OutboxRow): Promise<Variables> {
  const { case: caseId, contact, name = '' } = JSON.parse(row.variables) as { case: number; contact: number | null; name?: string };
  const found = await reader().read<{ number: string; title: string; name: string | null }>(writtenOn(), [contact, caseId]);
  if (!found) throw new Error(`Case ${caseId} does not exist`);
  return { ...found, name: found.name ?? name };
}
