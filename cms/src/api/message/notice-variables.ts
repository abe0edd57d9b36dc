import type { Core } from '@strapi/strapi';
import { dialect, reader } from '../../domain/portico';
import type { OutboxRow } from '../../plugins/messaging/server/services/outbox';
import type { Variables } from '../../plugins/messaging/server/templates/variables';

const writtenOn = () => ({
  name: 'written_on',
  sql: `SELECT ${dialect().object({ number: 'f.number', title: 'k.title', name: 'c.name' })} AS answer
    FROM portico_case_facts f JOIN cases k ON k.id = f.case_id JOIN contacts c ON c.id = ?
    WHERE f.case_id = ?`,
});

/** The variables of *customerMessage*: whose case it is. What was written stays in the case. */
export async function noticeVariables(_strapi: Core.Strapi, row: OutboxRow): Promise<Variables> {
  const { case: caseId, contact } = JSON.parse(row.variables) as { case: number; contact: number };
  const found = await reader().read<Variables>(writtenOn(), [contact, caseId]);
  if (!found) throw new Error(`Case ${caseId} does not exist`);
  return found;
}
