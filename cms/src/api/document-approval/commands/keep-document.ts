import type { Knex } from 'knex';
import { appendEvents, silent } from '../../../domain/events';
import { isUniqueViolation } from '../../case/recorded';
import { Refusal } from '../../../domain/refusal';
import { actorOf } from '../../../http/viewer';
import { present } from '../../../http/case-scope';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { portalOfOffice, type OfficeCall } from '../../client-record/office';
import { tellDossier } from '../../dossier/commands/move';
import { heldDossier } from '../../dossier/recorded';
import { documentIn } from '../queries/documents';
import type { SoundPdf } from '../reading/look-aside';
import { keepPdf, type Changing } from './change';

export interface DocumentPlace {
  type: string;
  step: string;
}

/**
 * Keeps another PDF for a step of a dossier type, upon the version that was looked at (`0` for none). Dossiers that ask for
 * the one before, or lack one, ask anew; what the clients were asked is void.
 */
export async function keepDocument({ strapi, viewer, now, version }: OfficeCall & { version: string | null }, { type, step }: DocumentPlace, pdf: SoundPdf): Promise<void> {
  const portalId = portalOfOffice(viewer);
  const change: Changing = { actor: actorOf(viewer), now };
  await strapi.db.transaction(async ({ trx }) => {
    const before = await documentIn(trx, portalId, type, step);
    const newest = before?.version ?? 0;
    if (version !== String(newest)) throw new Refusal('precondition.failed', { version: String(newest) });
    const columns = await keepPdf(strapi, pdf);
    try {
      await trx('portico_dossier_documents').insert({ portal_id: portalId, type_key: type, step, version: newest + 1, ...columns, kept_by: JSON.stringify(change.actor), kept_at: now, spoilt_at: null });
    } catch (error) {
      if (isUniqueViolation(error)) throw new Refusal('precondition.failed', { version: String(newest + 1) });
      throw error;
    }
    await appendEvents(trx, { portalId, aggregate: 'portal', aggregateId: portalId, ...change }, [silent('dossierDocumentKept', { type, step, file: columns.name, sha256: columns.sha256, version: newest + 1 })]);
    for (const id of await waitingAt(trx, portalId, { type, step })) await askAnew(trx, id, step, change);
  });
  worker(strapi).wake();
}

/** Open dossiers of a portal that are at a step of a type. */
const waitingAt = async (trx: Knex, portalId: number, { type, step }: DocumentPlace): Promise<number[]> => (await trx('portico_dossiers').where({ portal_id: portalId, type_key: type, status: 'open', step }).orderBy('id').pluck('id')) as number[];

/** Where a client has declined, the office asks again by hand: it is the office's to say what has changed. */
async function askAnew(trx: Knex, id: number, step: string, change: Changing): Promise<void> {
  const dossier = present(await heldDossier(trx, { id }));
  if (dossier.state.current !== step || (dossier.state.hindrance && dossier.state.hindrance.by !== 'documentMissing')) return;
  await tellDossier(trx, dossier, { kind: 'askedAgain', step }, change);
}
