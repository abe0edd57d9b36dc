import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { holdRow } from '../../../domain/database/hold-row';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { CustomerGrant, CustomerViewer } from '../../../plugins/customer-access/server/customer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { canSeeAsks } from '../../../plugins/visibility/server/rules/asks';
import { mayWrite } from '../../../plugins/visibility/server/rules/communication';
import { loadAsk } from '../../ask/recorded';
import { answerLacks } from '../../ask/states';
import { storeMessage, type Letter } from '../../message/store';
import { tellHandler } from '../../message/tell-handler';

/** Who writes, in which case. */
export interface Writing {
  strapi: Core.Strapi;
  viewer: CustomerViewer;
  grant: CustomerGrant;
  /** Milliseconds UTC. */
  now: number;
}

/** A customer's message to the company (CP-16); its case handler gets a mail about it (CP-20). */
export async function writeMessage(writing: Writing, letter: Letter): Promise<{ id: string }> {
  const { strapi, grant } = writing;
  const permission = mayWrite('customer', grant.settings);
  if (!permission.allowed) throw new Refusal('direction.closed', { direction: permission.because.value });
  const written = await strapi.db.transaction(({ trx }) => write(trx, writing, letter));
  worker(strapi).wake();
  return written;
}

/** What the company asked for, given by the customer: a message that answers the ask, once (CP-27). */
export async function answerAsk(writing: Writing, askId: string, letter: Letter): Promise<{ id: string }> {
  const { strapi, grant, now } = writing;
  if (!canSeeAsks(grant.settings, grant.case).visible) throw new Refusal('notFound');
  const answered = await strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'case_asks', askId);
    const before = await loadAsk(trx, askId);
    if (before?.caseId !== grant.case.id) throw new Refusal('notFound');
    if (before.status !== 'open') throw new Refusal('ask.state', { state: before.status });
    const lacks = answerLacks(before.kind, { text: letter.text, types: letter.files.map(({ type }) => type) });
    if (lacks) throw new Refusal('ask.lacks', { needs: lacks });
    await trx('case_asks').where({ id: before.id }).update({ status: 'answered', updated_at: new Date(now) });
    await recordChange(trx, { subject: 'ask', before, after: { ...before, status: 'answered' }, actor: actorOf(grant), now });
    return write(trx, writing, letter, before.id);
  });
  worker(strapi).wake();
  return answered;
}

const actorOf = ({ contact }: CustomerGrant): Actor => ({ kind: 'customer', id: contact.id, name: contact.name });

async function write(trx: Knex, { strapi, viewer, grant, now }: Writing, letter: Letter, ask?: number): Promise<{ id: string }> {
  const { contact, case: facts } = grant;
  const between = { direction: 'fromCustomer', caseId: facts.id, portalId: viewer.portal.id, authorName: contact.name, contact: contact.id } as const;
  const written = await storeMessage(strapi, trx, ask === undefined ? between : { ...between, ask }, letter, actorOf(grant), now);
  await tellHandler(trx, { portalId: viewer.portal.id, caseId: facts.id, contact: contact.id, name: contact.name }, now);
  return written;
}
