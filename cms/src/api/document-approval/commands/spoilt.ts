import type { Core } from '@strapi/strapi';
import { SYSTEM } from '../../../domain/actor';
import { Refusal } from '../../../domain/refusal';
import { tellDossier } from '../../dossier/commands/move';
import { heldDossier } from '../../dossier/recorded';
import { heldApproval, type Approval } from '../queries/approvals';
import { isUnchanged, type AsksUnchanged } from '../reading/stored';
import { endApproval, type Changing } from './change';

/**
 * Refuses where the stored bytes are not those that were asked about. An open request is void from then on; what the office
 * keeps for the step counts as missing until it is replaced, and the dossier says so. That stays, whoever is refused.
 * Whoever only reads may ask `isUnchangedSince`.
 */
export async function demandUnchanged(strapi: Core.Strapi, found: Approval, now: number, asks: AsksUnchanged = isUnchanged): Promise<void> {
  if (await asks(strapi.dirs.static.public, found, now)) return;
  strapi.log.error(`The stored file of request ${found.number} of portal ${found.portalId} has changed`);
  const change: Changing = { actor: SYSTEM, now };
  await strapi.db.transaction(async ({ trx }) => {
    const dossier = found.dossier && (await heldDossier(trx, { id: found.dossier.id }));
    const before = await heldApproval(trx, found.id);
    await trx('portico_dossier_documents').where({ file_id: found.fileId, spoilt_at: null }).update({ spoilt_at: now });
    if (before?.state !== 'open') return;
    await endApproval(trx, before, 'void', change);
    if (dossier && dossier.state.current === before.step) await tellDossier(trx, dossier, { kind: 'hindered', hindrance: { by: 'documentMissing', reason: 'changed' } }, change);
  });
  throw new Refusal('approval.changed');
}
