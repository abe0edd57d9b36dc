import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { CustomerGrant, CustomerViewer } from '../../../plugins/customer-access/server/viewer';
import { worker } from '../../../plugins/messaging/server';
import { enqueue } from '../../../plugins/messaging/server/services/outbox';
import { mayWrite } from '../../../plugins/visibility/server/rules/communication';
import type { MessageSnapshot } from '../../case/correspondence';
import { MESSAGE } from '../../message/recorded';

/** A customer's message to the company (CP-16); its case handler gets a mail about it (CP-20). */
export async function writeMessage(strapi: Core.Strapi, viewer: CustomerViewer, grant: CustomerGrant, text: string, now: number): Promise<{ id: string }> {
  const permission = mayWrite('customer', grant.settings);
  if (!permission.allowed) throw new Refusal('direction.closed', { direction: permission.because.value });
  const { contact, case: facts } = grant;
  const written = await strapi.db.transaction(async ({ trx }) => {
    const stored = (await strapi.db.query(MESSAGE).create({
      data: { direction: 'fromCustomer', text, authorName: contact.name, case: facts.id, contact: contact.id },
    })) as { id: number; documentId: string };
    const after: MessageSnapshot = { id: stored.id, documentId: stored.documentId, caseId: facts.id, portalId: viewer.portal.id, direction: 'fromCustomer', authorName: contact.name };
    await recordChange(trx, { subject: 'message', before: null, after, actor: { kind: 'customer', id: contact.id, name: contact.name }, now });
    await tellHandler(trx, viewer, grant, now);
    return { id: stored.documentId };
  });
  worker(strapi).wake();
  return written;
}

async function tellHandler(trx: Knex, { portal }: CustomerViewer, grant: CustomerGrant, now: number): Promise<void> {
  const handler = await trx('cases_handler_lnk as l')
    .join('members as m', 'm.id', 'l.member_id')
    .where({ 'l.case_id': grant.case.id })
    .first<{ email: string | null } | undefined>('m.email');
  if (!handler?.email) return;
  await enqueue(
    trx,
    {
      portalId: portal.id,
      aggregate: 'case',
      aggregateId: grant.case.id,
      channel: 'email',
      template: 'customerMessage',
      language: portal.language,
      recipient: handler.email,
      variables: { case: grant.case.id, contact: grant.contact.id },
    },
    now,
  );
}
