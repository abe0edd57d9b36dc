import type { Core } from '@strapi/strapi';
import { dialect, reader } from '../../domain/portico';
import type { Portal } from '../../domain/portal';
import type { OutboxRow } from '../../plugins/messaging/server/services/outbox';
import { caseNumber, caseTitle, workspaceAddress, workspaceLink } from '../notice/templates';
import type { TemplateDefinition, TemplateRecord, Variables } from '../../plugins/messaging/server/templates/definition';

const writtenOn = () => ({
  name: 'written_on',
  sql: `SELECT ${dialect().object({ number: 'f.number', title: 'k.title', name: 'c.name' })} AS answer
    FROM portico_case_facts f JOIN cases k ON k.id = f.case_id LEFT JOIN contacts c ON c.id = ?
    WHERE f.case_id = ?`,
});

/** The variables of *customerMessage*: whose case it is, and who wrote: a contact under its name of now, a stranger under the one it gave. What was written stays in the case. */
async function noticeVariables(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
  const { case: caseId, contact, name = '' } = JSON.parse(row.variables) as { case: number; contact: number | null; name?: string };
  const found = await reader().read<{ number: string; title: string; name: string | null }>(writtenOn(), [contact, caseId]);
  if (!found) throw new Error(`Case ${caseId} does not exist`);
  return { ...found, name: found.name ?? name, link: workspaceAddress(portal, found.number) };
}

const SHOWN = 20;

const newestContacts = () => ({
  name: 'newest_contacts',
  sql: `SELECT ${dialect().list(
    dialect().object({ id: 'c.id', number: 'f.number', name: 'c.name' }),
    `contacts c JOIN contacts_case_lnk l ON l.contact_id = c.id JOIN portico_case_facts f ON f.case_id = l.case_id
      WHERE f.portal_id = ? ORDER BY c.id DESC LIMIT ${SHOWN}`,
  )} AS answer`,
});

const shownContact = () => ({
  name: 'shown_contact',
  sql: `SELECT ${dialect().object({ number: 'f.number', title: 'k.title', name: 'c.name' })} AS answer
    FROM contacts c JOIN contacts_case_lnk l ON l.contact_id = c.id
      JOIN portico_case_facts f ON f.case_id = l.case_id JOIN cases k ON k.id = l.case_id
    WHERE f.portal_id = ? AND c.id = ?`,
});

/** Contacts, any of whom could have written. */
async function contactRecords(portal: Portal): Promise<TemplateRecord[]> {
  const contacts = await reader().read<{ id: number; number: string; name: string }[]>(newestContacts(), [portal.id]);
  return (contacts ?? []).map(({ id, number, name }) => ({ id: String(id), label: `${number} · ${name}` }));
}

async function contactExample(portal: Portal, record: string): Promise<Variables | null> {
  const id = Number(record);
  const found = Number.isSafeInteger(id) ? await reader().read<{ number: string; title: string; name: string }>(shownContact(), [portal.id, id]) : null;
  return found && { ...found, link: workspaceAddress(portal, found.number) };
}

export const customerMessageTemplate: TemplateDefinition = {
  key: 'customerMessage',
  channels: ['email'],
  audience: 'member',
  variables: {
    name: { type: 'text', about: 'writerName', sample: 'Kari Nordmann' },
    number: caseNumber,
    title: caseTitle,
    link: workspaceLink,
  },
  make: noticeVariables,
  records: contactRecords,
  example: contactExample,
};
