import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { reader, statement } from '../../domain/portico';
import { languageOf, type Portal } from '../../domain/portal';
import { localDate } from '../../domain/time';
import type { MemberViewer } from '../../http/viewer';
import { enqueue, type OutboxRow } from '../../plugins/messaging/server/services/outbox';
import { registerTemplate, type TemplateDefinition, type TemplateRecord, type Variable, type Variables } from '../../plugins/messaging/server/templates/definition';
import { addressOf } from '../../plugins/onboarding/server/services/app-address';
import { pushToClient } from '../client-app/push';
import { employeesTold } from '../client-record/employees';
import type { ClientSnapshot } from '../client-record/recorded';
import type { Approval } from './queries/approvals';

type ToldApproval = Pick<Approval, 'documentId' | 'title' | 'message' | 'name'> & { client: string; clientDocument: string };

const part = encodeURIComponent;
/** Where a request lies for its client, from the portal's own address on. */
const clientPath = (approval: string): string => `/client/approvals/${part(approval)}`;
const workPath = (client: string): string => `/work/clients/${part(client)}/approvals`;

const toldApproval = statement('told_approval', ({ object }) => {
  const told = object({ documentId: 'a.public_id', title: 'a.title', message: 'a.message', name: 'a.name', client: 'c.name', clientDocument: 'c.public_id' });
  return `SELECT ${told} AS answer FROM portico_approvals a JOIN portico_clients c ON c.id = a.client_id WHERE a.portal_id = ? AND a.id = ?`;
});

const newestApprovals = statement('told_approvals', ({ object, list }) => `SELECT ${list(object({ id: 'a.id', label: 'a.title' }), 'portico_approvals a WHERE a.portal_id = ? ORDER BY a.id DESC LIMIT 20')} AS answer`);

const text = (about: string, sample: string): Variable => ({ type: 'text', about, sample });

interface ApprovalMail {
  key: string;
  channels: TemplateDefinition['channels'];
  path(told: Pick<ToldApproval, 'documentId' | 'clientDocument'>): string;
  variables: Record<string, Variable>;
}

const sample = { documentId: 'request', clientDocument: 'client' };
const aboutDocument = { title: text('documentTitle', 'Jaarrekening 2025'), client: text('clientName', 'Bakkerij Jansen') };

const ASKED: ApprovalMail = { key: 'approvalAsked', channels: ['push', 'email', 'sms'], path: ({ documentId }) => clientPath(documentId), variables: { ...aboutDocument, asker: text('askerName', 'Sanne de Vries'), message: text('documentMessage', 'Wil je de jaarrekening nakijken?') } };
const toOffice: Pick<ApprovalMail, 'channels' | 'path'> = { channels: ['email'], path: ({ clientDocument }) => workPath(clientDocument) };
const GIVEN: ApprovalMail = { key: 'approvalGiven', ...toOffice, variables: aboutDocument };
const DECLINED: ApprovalMail = { key: 'approvalDeclined', ...toOffice, variables: { ...aboutDocument, reason: text('declineReason', 'Het bedrag op pagina 3 klopt niet.') } };

const valuesOf = async ({ path }: ApprovalMail, portal: Portal, id: number): Promise<Variables | null> => {
  const told = await reader().read<ToldApproval>(toldApproval(), [portal.id, id]);
  return told && { title: told.title, client: told.client, message: told.message, link: addressOf(portal, path(told)) };
};

const template = (mail: ApprovalMail): TemplateDefinition => ({
  key: mail.key,
  channels: mail.channels,
  audience: 'member',
  variables: { ...mail.variables, link: { type: 'link', about: 'approvalLink', sample: addressOf({ key: 'portal' }, mail.path(sample)), required: true } },
  async make(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
    const { approval, push: _push, ...more } = JSON.parse(row.variables) as { approval: number; push?: unknown } & Variables;
    const values = await valuesOf(mail, portal, approval);
    if (!values) throw new Error(`Request ${approval} does not exist`);
    return { ...values, ...more };
  },
  async records(portal: Portal): Promise<TemplateRecord[]> {
    return ((await reader().read<{ id: number; label: string }[]>(newestApprovals(), [portal.id])) ?? []).map(({ id, label }) => ({ id: String(id), label }));
  },
  example: (portal: Portal, record: string) => (Number.isSafeInteger(Number(record)) ? valuesOf(mail, portal, Number(record)) : Promise.resolve(null)),
});

export const approvalTemplates: readonly TemplateDefinition[] = [ASKED, GIVEN, DECLINED].map(template);

export function registerApprovalMails(): void {
  approvalTemplates.forEach(registerTemplate);
}

/** The client is told of what it is asked outside dossiers; in a dossier a message to its devices does that. */
export const tellAsked = (trx: Knex, { id, documentId }: Approval, client: ClientSnapshot, { portal, name }: Pick<MemberViewer, 'portal' | 'name'>, now: number): Promise<void> =>
  pushToClient(trx, client, portal, { template: ASKED.key, variables: { approval: id, asker: name }, path: clientPath(documentId) }, now);

/** Who asked is told of the decision, and who stands in for her (answer 8); everybody of the office where she has left. */
export async function mailDecided(trx: Knex, { id, portalId, askedBy, evidence }: Approval, portal: Portal, now: number): Promise<void> {
  if (askedBy.kind !== 'member' || !evidence) return;
  const { key: template } = evidence.decision === 'approved' ? GIVEN : DECLINED;
  const variables = { approval: id, ...(evidence.reason && { reason: evidence.reason }) };
  for (const { email, language } of await employeesTold(trx, portalId, askedBy.id, localDate(now, portal.timeZone))) {
    await enqueue(trx, { portalId, aggregate: 'portal', aggregateId: portalId, channel: 'email', template, language: languageOf(language, portal), recipient: email, variables }, now);
  }
}
