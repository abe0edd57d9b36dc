import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SYSTEM } from '../../../domain/actor';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import type { DossierEvent } from '../../../plugins/onboarding/server/rules/dossier';
import { clientOf } from '../../client-record/client-of';
import { tellDossier } from '../../dossier/commands/move';
import { heldDossier } from '../../dossier/recorded';
import { mailDecided } from '../mails';
import { heldApproval, readApproval, type Approval } from '../queries/approvals';
import { documentIn } from '../queries/documents';
import type { Decision } from '../rules/states';
import { askAnew } from './ask-anew';
import { endApproval, type Changing } from './change';
import { demandUnchanged } from './spoilt';

export interface DecideCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** As `demandDecidable` has found it. */
  found: Approval;
  /** Of the bytes that were looked at. */
  sha256: string;
  /** The client's address, as the product keeps addresses. */
  address: string;
  userAgent: string | null;
  now: number;
}

/**
 * An open request of the client of a portal user; nobody else finds any. Its stored bytes are read once more, before any
 * transaction: where they are others the request is void, and stays so.
 */
export async function demandDecidable({ strapi, viewer, now }: Pick<DecideCall, 'strapi' | 'viewer' | 'now'>, documentId: string): Promise<Approval> {
  const { id: clientId, portalId } = await clientOf(viewer);
  const found = present(await readApproval({ portalId, clientId }, documentId));
  if (found.state !== 'open') throw new Refusal('approval.state', { state: found.state });
  await demandUnchanged(strapi, found, now);
  return found;
}

/**
 * The client's own portal user approves exactly what was shown, or declines it and says why (OB-10). Evidence, request,
 * dossier and mail are of one transaction.
 */
export async function decide(call: DecideCall, decision: Decision, reason: string | null): Promise<void> {
  const { strapi, viewer, found, sha256, now } = call;
  if (sha256 !== found.sha256) throw new Refusal('precondition.failed', { sha256: found.sha256 });
  const decided = await strapi.db.transaction(async ({ trx }) => {
    // The dossier first, as whatever moves it does.
    if (found.dossier) await heldDossier(trx, { id: found.dossier.id });
    const before = present(await heldApproval(trx, found.id));
    if (before.state !== 'open') throw new Refusal('approval.state', { state: before.state });
    const change: Changing = { actor: actorOf(viewer), now };
    if (await isReplaced(trx, before, now)) return false;
    await keepEvidence(trx, before, call, decision, reason);
    const after = await endApproval(trx, before, decision, change);
    await tellOf(trx, after, decision === 'approved' ? { kind: 'happened', fact: 'documentApproved' } : { kind: 'hindered', hindrance: { by: 'documentDeclined', reason: reason ?? '' } }, change);
    await mailDecided(trx, after, viewer.portal, now);
    return true;
  });
  worker(strapi).wake();
  if (!decided) throw new Refusal('approval.changed');
}

/** Whether the office keeps another document by now for the step that asked: then the client is asked about that one, and this request is void. */
async function isReplaced(trx: Knex, { portalId, dossier, step, fileId }: Approval, now: number): Promise<boolean> {
  if (!dossier || step === null) return false;
  const { type } = present(await heldDossier(trx, { id: dossier.id }));
  const kept = await documentIn(trx, portalId, type.key, step);
  if (!kept || kept.fileId === fileId) return false;
  await askAnew(trx, dossier.id, step, { actor: SYSTEM, now });
  return true;
}

async function keepEvidence(trx: Knex, { id, client, version, sha256 }: Approval, { viewer, address, userAgent, now }: DecideCall, decision: Decision, reason: string | null): Promise<void> {
  await trx('portico_approval_decisions').insert({ approval_id: id, decision, reason, client_name: client.name, member_id: viewer.id, name: viewer.name, email: viewer.email, address, user_agent: userAgent, sha256, version, decided_at: now });
}

/** What was decided happens to the dossier that asked, as long as it is at the step that it asked at. */
async function tellOf(trx: Knex, { dossier, step }: Approval, event: DossierEvent, change: Changing): Promise<void> {
  if (!dossier) return;
  const held = present(await heldDossier(trx, { id: dossier.id }));
  if (held.state.current === step) await tellDossier(trx, held, event, change);
}
