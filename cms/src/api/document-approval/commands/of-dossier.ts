import type { Knex } from 'knex';
import { SYSTEM } from '../../../domain/actor';
import { languageOf, type Portal } from '../../../domain/portal';
import { registerEffect, type Change } from '../../../domain/recorder';
import { present } from '../../../http/case-scope';
import { stepOf, type Hindrance } from '../../../plugins/onboarding/server/rules/dossier';
import type { ClientSnapshot } from '../../client-record/recorded';
import type { DossierSnapshot } from '../../dossier/recorded';
import { heldApproval } from '../queries/approvals';
import { documentIn } from '../queries/documents';
import { beginApproval, endApproval, type Changing } from './change';

const openKeyOf = (dossierId: number, step: string): string => `${dossierId} ${step}`;

/** The open requests of a dossier, the oldest first. */
const openOf = async (trx: Knex, dossierId: number): Promise<{ id: number; step: string }[]> => (await trx('portico_approvals').where({ dossier_id: dossierId, state: 'open' }).orderBy('id').select('id', 'step')) as { id: number; step: string }[];

/**
 * Asks for the approval of the PDF that the office keeps for a step (OB-06.7), where the dossier says so. What is asked
 * already stays, unless it is about another file: then it is void, and asked anew. Answers what keeps the dossier from going on.
 */
export async function askInDossier(trx: Knex, { id, portalId, type, effects }: DossierSnapshot, client: ClientSnapshot, portal: Portal, now: number): Promise<Hindrance | null> {
  const effect = effects.find(({ kind }) => kind === 'documentRequest');
  if (!effect) return null;
  const kept = await documentIn(trx, portalId, type.key, effect.step);
  if (!kept || kept.spoiltAt !== null) return { by: 'documentMissing', reason: kept ? 'changed' : 'none' };
  const change: Changing = { actor: SYSTEM, now };
  const asked = (await openOf(trx, id)).find(({ step }) => step === effect.step);
  if (asked) {
    const before = present(await heldApproval(trx, asked.id));
    if (before.fileId === kept.fileId) return null;
    await endApproval(trx, before, 'void', change);
  }
  const texts = stepOf(type, effect.step)?.texts ?? {};
  const said = texts[languageOf(client.language, portal)] ?? Object.values(texts)[0];
  const { fileId, name, size, pages, sha256 } = kept;
  await beginApproval(
    trx,
    { portal_id: portalId, client_id: client.id, dossier_id: id, step: effect.step, open_key: openKeyOf(id, effect.step), title: said?.title ?? name, message: said?.text ?? '', due_on: null, file_id: fileId, name, size, pages, sha256 },
    change,
  );
  return null;
}

/** Whoever ended the step otherwise, by hand or by skipping: nobody asks any more. */
async function withdrawEnded(trx: Knex, { before, after, actor, now }: Change): Promise<void> {
  const [was, is] = [before, after] as unknown as [DossierSnapshot | null, DossierSnapshot];
  if (!was || was.state.current === is.state.current) return;
  for (const { id, step } of await openOf(trx, is.id)) if (step !== is.state.current) await endApproval(trx, present(await heldApproval(trx, id)), 'withdrawn', { actor, now });
}

export function registerApprovalsOfDossiers(): void {
  registerEffect({ name: 'requests of steps that ended', subjects: ['dossier'], run: withdrawEnded });
}
