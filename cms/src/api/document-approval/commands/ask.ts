import { Refusal } from '../../../domain/refusal';
import { localDate, type LocalDate } from '../../../domain/time';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { heldClient } from '../../client-record/commands/keep';
import { portalOfOffice, type OfficeCall } from '../../client-record/office';
import { tellAsked } from '../mails';
import { heldApproval, readApproval } from '../queries/approvals';
import type { SoundPdf } from '../reading/look-aside';
import { beginApproval, endApproval, keepPdf } from './change';

export interface Asked {
  title: string;
  message: string;
  dueOn: LocalDate | null;
}

/** An employee asks a client to approve a PDF, outside a dossier; the client is told on its devices, else by mail (OB-10). Answers the document id. */
export async function askForApproval({ strapi, viewer, now }: OfficeCall, clientId: string, { title, message, dueOn }: Asked, pdf: SoundPdf): Promise<string> {
  const portalId = portalOfOffice(viewer);
  if (dueOn !== null && dueOn < localDate(now, viewer.portal.timeZone)) throw new Refusal('input.invalid', { findings: [{ path: 'body.dueOn', message: 'This day has passed.' }] });
  const documentId = await strapi.db.transaction(async ({ trx }) => {
    const client = await heldClient(trx, portalId, clientId);
    if (client.memberId === null) throw new Refusal('dossier.noPortalUser');
    const columns = { portal_id: portalId, client_id: client.id, dossier_id: null, step: null, open_key: null, title, message, due_on: dueOn, ...(await keepPdf(strapi, pdf)) };
    const asked = await beginApproval(trx, columns, { actor: actorOf(viewer), now });
    await tellAsked(trx, asked, client, viewer, now);
    return asked.documentId;
  });
  worker(strapi).wake();
  return documentId;
}

/** An employee withdraws what has not been decided. Requests of dossiers end with their step, and not by this. */
export async function withdrawApproval({ strapi, viewer, now }: OfficeCall, documentId: string): Promise<void> {
  const portalId = portalOfOffice(viewer);
  const { id, dossier } = present(await readApproval({ portalId }, documentId));
  if (dossier) throw new Refusal('approval.state', { dossier: dossier.documentId });
  await strapi.db.transaction(async ({ trx }) => {
    await endApproval(trx, present(await heldApproval(trx, id)), 'withdrawn', { actor: actorOf(viewer), now });
  });
}
