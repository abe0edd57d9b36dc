import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { registerJob, startJobOfThings } from '../../../domain/jobs/jobs';
import { tellDossier } from '../../dossier/commands/move';
import { heldDossier, type DossierSnapshot } from '../../dossier/recorded';
import { documentIn } from '../queries/documents';
import type { Changing } from './change';

const KIND = 'documentAskedAnew';

/** The step of a dossier type that a document is kept for. */
export interface DocumentPlace {
  type: string;
  step: string;
}

interface Order extends DocumentPlace {
  actor: Actor;
}

/** Open dossiers of a portal that are at a step of a type. */
const waitingAt = (knex: Knex, portalId: number, { type, step }: DocumentPlace) => knex('portico_dossiers').where({ portal_id: portalId, type_key: type, status: 'open', step });

/** Has those that wait at a step asked about the document that is kept for it now: in the background, as there may be thousands. */
export async function startAskingAnew(trx: Knex, portalId: number, { type, step }: DocumentPlace, { actor, now }: Changing): Promise<void> {
  const [counted] = (await waitingAt(trx, portalId, { type, step }).count({ total: '*' })) as { total: number | string }[];
  const order: Order = { type, step, actor };
  await startJobOfThings(trx, { kind: KIND, portalId, payload: { ...order, actor: { ...actor } }, total: Number(counted?.total ?? 0) }, now);
}

/** Dossier by dossier, each in a transaction of its own that also moves the job past it: whoever dies when, each is asked once. */
export function registerAskingAnew(): void {
  registerJob(KIND, {
    things: (knex, { cursor, portalId, payload }, most) => waitingAt(knex, portalId, payload as unknown as Order).where('id', '>', cursor).orderBy('id').limit(most).pluck('id'),
    async run({ trx, id, payload, now }) {
      const { step, actor } = payload as unknown as Order;
      return { asked: (await askAnew(trx, id, step, { actor, now })) ? 1 : 0 };
    },
  });
}

/**
 * Has the client of a dossier asked about the document that is kept now; what it was asked before is void. Nothing happens
 * where it is asked about that one already, or has declined: then it is the office's to say what has changed.
 */
export async function askAnew(trx: Knex, id: number, step: string, change: Changing): Promise<boolean> {
  const dossier = await heldDossier(trx, { id });
  if (dossier?.state.current !== step) return false;
  const { hindrance } = dossier.state;
  if (hindrance ? hindrance.by !== 'documentMissing' : await asksForKept(trx, dossier, step)) return false;
  await tellDossier(trx, dossier, { kind: 'askedAgain', step }, change);
  return true;
}

async function asksForKept(trx: Knex, { id, portalId, type }: DossierSnapshot, step: string): Promise<boolean> {
  const kept = await documentIn(trx, portalId, type.key, step);
  const asked = (await trx('portico_approvals').where({ dossier_id: id, step, state: 'open' }).first('file_id')) as { file_id: number } | undefined;
  return asked !== undefined && asked.file_id === kept?.fileId;
}
