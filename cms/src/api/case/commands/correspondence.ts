import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toE164 } from '../../../domain/phone';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { findPortalIn } from '../../../domain/portals';
import type { Portal } from '../../../domain/portal';
import type { CommandViewer } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { mayWrite, type Permission, type Side } from '../../../plugins/visibility/server/rules/communication';
import { settingsInForce } from '../../../plugins/visibility/server/rules/settings';
import { settingsStore } from '../../../plugins/visibility/server/services/settings-store';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { attachDocuments } from '../../message/commands/attach';
import { storeMessage, type Letter } from '../../message/store';
import type { CallSnapshot } from '../call';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { loadCase } from '../snapshot';
import { heldCase, type CaseCall } from './change-case';

export interface Call {
  number: string;
  caller?: string;
  reached: boolean;
  seconds: number;
}

/** A call to somebody of the case, reported by the app or a member (CP-20). */
export async function logCall({ strapi, viewer, command, documentId, now }: CaseCall, call: Call): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = await admit(trx, viewer, command, await loadCase(trx, documentId));
    const portal = await findPortalIn(trx, portalId);
    const number = toE164(call.number, portal?.country ?? 'NO');
    if (!number) throw new Refusal('contact.mobileInvalid', { field: 'number' });
    const ownerIds: number[] = await trx('contacts')
      .join('contacts_case_lnk', 'contacts_case_lnk.contact_id', 'contacts.id')
      .where({ 'contacts_case_lnk.case_id': id, 'contacts.mobile': number })
      .pluck('contacts.id');
    const after: CallSnapshot = { id: 0, documentId, caseId: id, portalId, number, caller: call.caller ?? nameToCustomers(viewer, portal), reached: call.reached, seconds: call.seconds, ownerIds };
    await recordChange(trx, { subject: 'call', before: null, after, actor: actorOf(viewer), now });
  });
}

/** What a member writes to customers, with documents of the case by their document ids. */
type CompanyLetter = Omit<Letter, 'documents'> & { documents: readonly string[] };

/** A letter to the customers of the case; refused where the portal lets only customers write (CP-16). */
export async function sendMessage(call: CaseCall, { documents: chosen, ...letter }: CompanyLetter): Promise<{ id: string }> {
  const { strapi, viewer, now } = call;
  const sent = await strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = await heldCase(trx, call);
    const portal = await findPortalIn(trx, portalId);
    if (!portal) throw new Refusal('notFound');
    await refuseClosedDirection(trx, strapi, portal, id, 'company');
    const author = viewer.kind === 'member' ? viewer.id : null;
    const documents = await attachDocuments(trx, call, id, chosen);
    return storeMessage(strapi, trx, { direction: 'toCustomer', caseId: id, portalId, authorName: nameToCustomers(viewer, portal), author }, { ...letter, documents }, actorOf(viewer), now);
  });
  worker(strapi).wake();
  return sent;
}

/** Customers know members by name; a system speaks for its company. */
function nameToCustomers(viewer: CommandViewer, portal: Pick<Portal, 'name'> | null): string {
  return viewer.kind === 'member' ? viewer.name : (portal?.name ?? '');
}

/** Whether a side may write in this case now. */
export async function permissionToWrite(trx: Knex, strapi: Core.Strapi, portal: Portal, caseId: number, side: Side): Promise<Permission> {
  const { portal: ofPortal, own } = await settingsStore(strapi).forCase(trx, portal.id, caseId);
  return mayWrite(side, settingsInForce(ofPortal, own, portal));
}

export async function refuseClosedDirection(trx: Knex, strapi: Core.Strapi, portal: Portal, caseId: number, side: Side): Promise<void> {
  const { allowed, because } = await permissionToWrite(trx, strapi, portal, caseId, side);
  if (!allowed) throw new Refusal('direction.closed', { direction: because.value });
}
