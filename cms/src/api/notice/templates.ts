import type { Core } from '@strapi/strapi';
import { dialect, reader } from '../../domain/portico';
import type { Portal } from '../../domain/portal';
import { environment } from '../../environment';
import type { OutboxRow } from '../../plugins/messaging/server/services/outbox';
import type { TemplateDefinition, TemplateRecord, Variable, Variables } from '../../plugins/messaging/server/templates/definition';

/** Where a case lies in the workspace: what a mail to a member leads to. */
export const workspaceAddress = (portal: Pick<Portal, 'key'>, number: string): string => `${environment.WEB_URL}/${portal.key}/work/cases/${encodeURIComponent(number)}`;

const toldCase = () => ({
  name: 'told_case',
  sql: `SELECT ${dialect().object({ number: 'f.number', title: 'k.title' })} AS answer FROM portico_case_facts f JOIN cases k ON k.id = f.case_id WHERE f.case_id = ? AND f.portal_id = ?`,
});

type ToldCase = { number: string; title: string };

/** The case under its number and title of now; names are those of when it happened. */
async function caseVariables(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
  const { case: caseId, ...told } = JSON.parse(row.variables) as { case: number } & Record<string, string>;
  const found = await reader().read<ToldCase>(toldCase(), [caseId, portal.id]);
  if (!found) throw new Error(`Case ${caseId} does not exist`);
  return { ...told, ...found, link: workspaceAddress(portal, found.number) };
}

const SHOWN = 20;

const newestCases = () => ({
  name: 'newest_cases',
  sql: `SELECT ${dialect().list(dialect().object({ id: 'l.case_id', number: 'l.number', title: 'l.title' }), `portico_case_list l WHERE l.portal_id = ? ORDER BY l.case_id DESC LIMIT ${SHOWN}`)} AS answer`,
});

async function caseRecords(portal: Portal): Promise<TemplateRecord[]> {
  const cases = await reader().read<{ id: number; number: string; title: string }[]>(newestCases(), [portal.id]);
  return (cases ?? []).map(({ id, number, title }) => ({ id: String(id), label: `${number} · ${title}` }));
}

async function caseExample(portal: Portal, record: string): Promise<Variables | null> {
  const id = Number(record);
  const found = Number.isSafeInteger(id) ? await reader().read<ToldCase>(toldCase(), [id, portal.id]) : null;
  return found && { ...found, link: workspaceAddress(portal, found.number) };
}

export const caseNumber: Variable = { type: 'text', about: 'caseNumber', sample: '26-100012' };
export const caseTitle: Variable = { type: 'text', about: 'caseTitle', sample: 'Water in the kitchen' };
export const workspaceLink: Variable = { type: 'link', about: 'workspaceLink', sample: `${environment.WEB_URL}/portal/work/cases/26-100012` };
const office: Variable = { type: 'text', about: 'officeName', sample: 'Takst Oslo' };
const name: Variable = { type: 'text', about: 'memberName', sample: 'Jonas Berg' };
const company: Variable = { type: 'text', about: 'companyName', sample: 'Tørk & Bygg' };
const invoice: Variable = { type: 'text', about: 'invoiceNumber', sample: '2026-118' };
const comment: Variable = { type: 'text', about: 'comment', sample: 'The hours of the second day are missing.' };
const task: Variable = { type: 'text', about: 'taskTitle', sample: 'Drying' };

const aboutCase = { channels: ['email'], audience: 'member', make: caseVariables, records: caseRecords, example: caseExample } as const;
const common = { number: caseNumber, title: caseTitle, link: workspaceLink };

/** What members are told about cases and tasks that become theirs, and about money that waits for them. */
export const memberTemplates: readonly TemplateDefinition[] = [
  { key: 'caseGiven', ...aboutCase, variables: common },
  { key: 'externalOfficeChosen', ...aboutCase, variables: { ...common, office } },
  { key: 'externalHandlerNamed', ...aboutCase, variables: common },
  { key: 'externalHandlerChosen', ...aboutCase, variables: { ...common, name } },
  { key: 'taskAllocated', ...aboutCase, variables: { ...common, task, office } },
  { key: 'taskGiven', ...aboutCase, variables: { ...common, task } },
  { key: 'budgetForwarded', ...aboutCase, variables: { ...common, task, name } },
  { key: 'invoiceSubmitted', ...aboutCase, variables: { ...common, company, invoice } },
  { key: 'invoiceApproved', ...aboutCase, variables: { ...common, invoice } },
  { key: 'invoiceRejected', ...aboutCase, variables: { ...common, invoice, comment } },
  { key: 'chatWritten', ...aboutCase, variables: { ...common, name } },
];
