import type { Core } from '@strapi/strapi';
import { dialect, reader, statement } from '../../domain/portico';
import type { Portal } from '../../domain/portal';
import { instantOf } from '../../domain/time';
import { environment } from '../../environment';
import type { OutboxRow } from '../../plugins/messaging/server/services/outbox';
import type { TemplateDefinition, TemplateRecord, Variable, Variables } from '../../plugins/messaging/server/templates/definition';
import { bidLinkAddress, seedOfInvitation } from './bid-links';

interface ToldRfq {
  invitationId: number;
  documentId: string;
  email: string | null;
  deadline: string;
  postalCode: string | null;
  city: string | null;
  tasks: string[];
}

const FROM = `rfq_invitations i JOIN rfq_invitations_rfq_lnk ir ON ir.rfq_invitation_id = i.id JOIN rfqs q ON q.id = ir.rfq_id
  JOIN rfqs_case_lnk qk ON qk.rfq_id = q.id JOIN cases k ON k.id = qk.case_id JOIN cases_portal_lnk kp ON kp.case_id = k.id`;

const toldRfq = () => {
  const { object, list, client } = dialect();
  const title = client === 'postgres' ? 'to_json(t.title)' : 'json_quote(t.title)';
  return object({
    invitationId: 'i.id',
    documentId: 'i.document_id',
    email: 'i.email',
    deadline: 'q.deadline',
    postalCode: 'k.postal_code',
    city: 'k.city',
    tasks: list(title, 'rfqs_tasks_lnk qt JOIN tasks t ON t.id = qt.task_id WHERE qt.rfq_id = q.id ORDER BY t.position, t.id'),
  });
};

const toldInvitation = statement('told_invitation', () => `SELECT ${toldRfq()} AS answer FROM ${FROM} WHERE kp.portal_id = ? AND i.id = ?`);
const newest = statement('newest_invitations', ({ list }) => `SELECT ${list(toldRfq(), `${FROM} WHERE kp.portal_id = ? ORDER BY i.id DESC LIMIT 20`)} AS answer`);

/** The work and roughly where it is: whose home it is, a mail says to nobody who may not have it in the end. */
const shown = (found: ToldRfq, portal: Portal): Variables => ({
  work: found.tasks.join(', '),
  place: [found.postalCode, found.city].filter(Boolean).join(' ') || '–',
  deadline: instantOf(found.deadline, portal.timeZone),
});

const WITH_LINK: readonly string[] = ['rfqInvited', 'rfqChanged'];

/** The link of who has no account is made here, at hand-over, and stored nowhere. It never goes to another address than that of the invitation. */
async function invitationVariables(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
  const { invitation, change } = JSON.parse(row.variables) as { invitation: number; change?: string };
  const found = await reader().read<ToldRfq>(toldInvitation(), [portal.id, invitation]);
  if (!found) throw new Error(`Invitation ${invitation} does not exist`);
  const told = { ...shown(found, portal), ...(change !== undefined && { change }) };
  if (!WITH_LINK.includes(row.template)) return told;
  const seed = await seedOfInvitation(invitation);
  if (!seed) return { ...told, link: `${environment.WEB_URL}/${portal.key}/work/rfqs/${found.documentId}` };
  if (found.email !== row.recipient) throw Object.assign(new Error(`Invitation ${invitation} has another address`), { permanent: true });
  return { ...told, link: bidLinkAddress(portal.key, seed) };
}

async function invitationRecords(portal: Portal): Promise<TemplateRecord[]> {
  const found = (await reader().read<ToldRfq[]>(newest(), [portal.id])) ?? [];
  return found.map((one) => ({ id: String(one.invitationId), label: one.tasks.join(', ') }));
}

async function invitationExample(portal: Portal, record: string): Promise<Variables | null> {
  const id = Number(record);
  const found = Number.isSafeInteger(id) ? await reader().read<ToldRfq>(toldInvitation(), [portal.id, id]) : null;
  return found && shown(found, portal);
}

const work: Variable = { type: 'text', about: 'rfqWork', sample: 'Drying, Painting' };
const place: Variable = { type: 'text', about: 'rfqPlace', sample: '0178 Oslo' };
const deadline: Variable = { type: 'date', about: 'rfqDeadline', sample: Date.UTC(2030, 0, 15, 11) };
const change: Variable = { type: 'text', about: 'rfqChange', sample: 'deadline' };
const link: Variable = { type: 'link', about: 'rfqLink', sample: `${environment.WEB_URL}/portal/bid/sample.${'x'.repeat(43)}`, secret: true, required: true };

const about = { channels: ['email'], audience: 'member', make: invitationVariables, records: invitationRecords, example: invitationExample } as const;
const request = { work, place, deadline };

/** What those who were asked for a quotation are told. What has come to its end has no link: it opens nothing any more. */
export const rfqTemplates: readonly TemplateDefinition[] = [
  { key: 'rfqInvited', ...about, variables: { ...request, link } },
  { key: 'rfqChanged', ...about, variables: { ...request, change, link } },
  { key: 'rfqCancelled', ...about, variables: request },
  { key: 'rfqWon', ...about, variables: request },
  { key: 'rfqLost', ...about, variables: request },
];
