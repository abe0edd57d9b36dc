import type { Core } from '@strapi/strapi';
import { SYSTEM } from '../../domain/actor';
import type { DossierEvent } from '../../plugins/onboarding/server/rules/dossier';
import { START_MAIL } from '../../plugins/onboarding/server/rules/step-words';
import { moveByItself } from './commands/move';

/** A look without dossiers costs two looks into an index. */
const PAUSE = 2_000;
const BATCH = 100;

/** Whose clients are to be reminded by now (OB-07). */
const remindedNow = async ({ db }: Core.Strapi, now: number): Promise<[number, DossierEvent][]> =>
  ((await db.connection('portico_dossiers').where('remind_at', '<=', now).orderBy('remind_at').limit(BATCH).pluck('id')) as number[]).map((id) => [id, { kind: 'clockTurned' }]);

/** Whose start e-mail has been taken by its server, or never will be: the outbox says so, and a dossier that waits for it reads it there. */
async function mailsSettled({ db }: Core.Strapi): Promise<[number, DossierEvent][]> {
  const rows = (await db
    .connection('portico_dossiers as d')
    .join('portico_outbox as o', 'o.aggregate_id', 'd.id')
    .where({ 'd.waits_for': 'system', 'o.aggregate': 'dossier', 'o.template': START_MAIL })
    .whereRaw('o.created_at >= d.since')
    .whereIn('o.state', ['sent', 'failed', 'suppressed', 'bounced'])
    .orderBy('d.id')
    .limit(BATCH)
    .select('d.id', 'o.state')) as { id: number; state: string }[];
  return rows.map(({ id, state }) => [id, state === 'sent' ? { kind: 'happened', fact: 'mailTaken' } : { kind: 'hindered', hindrance: { by: 'mailFailed', reason: state } }]);
}

/** Each dossier moves in a transaction of its own, and is asked again there: of several processes one moves it. One that cannot keeps no other waiting. */
async function follow(strapi: Core.Strapi, now: number): Promise<void> {
  for (const [id, event] of [...(await remindedNow(strapi, now)), ...(await mailsSettled(strapi))]) {
    await moveByItself(strapi, id, event, { actor: SYSTEM, now }).catch(({ name }: Error) => strapi.log.error(`Following dossier ${id}: ${name}`));
  }
}

/** Looks every two seconds while the server runs, one look at a time. */
export function followDossiers(strapi: Core.Strapi): NodeJS.Timeout {
  let looking = false;
  return setInterval(() => {
    if (looking) return;
    looking = true;
    follow(strapi, Date.now())
      .catch((error: Error) => strapi.log.error(`Following dossiers: ${error.message}`))
      .finally(() => {
        looking = false;
      });
  }, PAUSE).unref();
}
