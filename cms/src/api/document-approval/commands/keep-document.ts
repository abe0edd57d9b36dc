import { isUniqueViolation } from '../../../domain/database/unique-violation';
import { appendEvents, silent } from '../../../domain/events';
import { wakeJobs } from '../../../domain/jobs/working';
import { Refusal } from '../../../domain/refusal';
import { actorOf } from '../../../http/viewer';
import { portalOfOffice, type OfficeCall } from '../../client-record/office';
import { documentIn } from '../queries/documents';
import type { SoundPdf } from '../reading/look-aside';
import { startAskingAnew, type DocumentPlace } from './ask-anew';
import { keepPdf, type Changing } from './change';

/**
 * Keeps another PDF for a step of a dossier type, upon the version that was looked at (`0` for none). Dossiers that ask for
 * the one before, or lack one, ask anew in the background; from now on nobody approves the one before (`decide`).
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
    await startAskingAnew(trx, portalId, { type, step }, change);
  });
  wakeJobs(strapi);
}
