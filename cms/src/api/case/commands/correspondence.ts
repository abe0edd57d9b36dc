import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toE164 } from '../../../domain/phone';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { findPortalIn } from '../../../domain/portals';
import { inScope } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { settingsInForce } from '../../../plugins/visibility/server/rules/settings';
import { settingsStore } from '../../../plugins/visibility/server/services/settings-store';
import type { CallSnapshot, MessageSnapshot } from '../correspondence';
import { loadCase } from '../snapshot';
import type { CaseCall } from './change-case';

export interface Call {
  number: string;
  caller?: string;
  reached: boolean;
  seconds: number;
}

/** A call to somebody of the case, reported by the app or a member (CP-20). */
export async function logCall({ strapi, viewer, documentId, now }: CaseCall, call: Call): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = inScope(viewer, await loadCase(trx, documentId));
    const portal = await findPortalIn(trx, portalId);
    const number = toE164(call.number, portal?.country ?? 'NO');
    if (!number) throw new Refusal('contact.mobileInvalid', { field: 'number' });
    const ownerIds: number[] = await trx('contacts')
      .join('contacts_case_lnk', 'contacts_case_lnk.contact_id', 'contacts.id')
      .where({ 'contacts_case_lnk.case_id': id, 'contacts.mobile': number })
      .pluck('contacts.id');
    const actor = actorOf(viewer);
    const after: CallSnapshot = { id: 0, documentId, caseId: id, portalId, number, caller: call.caller ?? actor.name, reached: call.reached, seconds: call.seconds, ownerIds };
    await recordChange(trx, { subject: 'call', before: null, after, actor, now });
  });
}

/** A letter to the customers of the case; refused where the portal lets only customers write (CP-16). */
export async function sendMessage({ strapi, viewer, documentId, now }: CaseCall, { text }: { text: string }) {
  return strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = inScope(viewer, await loadCase(trx, documentId));
    await refuseClosedDirection(trx, strapi, portalId, id);
    const actor = actorOf(viewer);
    const stored = (await strapi.db.query('api::message.message').create({
      data: { direction: 'toCustomer', text, authorName: actor.name, case: id, author: viewer.kind === 'member' ? viewer.id : null },
    })) as { id: number; documentId: string };
    const after: MessageSnapshot = { id: stored.id, documentId: stored.documentId, caseId: id, portalId, direction: 'toCustomer', authorName: actor.name };
    await recordChange(trx, { subject: 'message', before: null, after, actor, now });
    return { id: stored.documentId };
  });
}

async function refuseClosedDirection(trx: Knex, strapi: Core.Strapi, portalId: number, caseId: number): Promise<void> {
  const portal = await findPortalIn(trx, portalId);
  if (!portal) throw new Refusal('notFound');
  const { portal: ofPortal, own } = await settingsStore(strapi).forCase(trx, portalId, caseId);
  const { communicationDirection } = settingsInForce(ofPortal, own, portal);
  if (communicationDirection === 'fromCustomer') throw new Refusal('direction.closed', { direction: communicationDirection });
}
