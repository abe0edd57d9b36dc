import type { Core } from '@strapi/strapi';
import { dialect } from '../../domain/portico';
import { tellCustomers } from '../../plugins/customer-access/server/services/sending';
import { worker } from '../../plugins/messaging/server/running-worker';

/** A claim without rows costs one look into an index. */
const PAUSE = 10_000;
const BATCH = 100;

/**
 * Reminds customers of asks that are due (CP-27). An ask is claimed and its mails are queued in one transaction, so that
 * of several processes one reminds. Answers how many asks were looked at.
 */
async function remindOfAsks(strapi: Core.Strapi, now: number): Promise<number> {
  const reminded = await strapi.db.transaction(async ({ trx }) => {
    const due = trx('case_asks').where({ status: 'open' }).where('remind_at', '<=', new Date(now)).orderBy('id').limit(BATCH).select('id');
    if (dialect().client === 'postgres') void due.forUpdate().skipLocked();
    const claimed: { id: number }[] = await trx('case_asks').whereIn('id', due).update({ remind_at: null }).returning('id');
    const ids = claimed.map(({ id }) => id);
    const cases: number[] = await trx('case_asks_case_lnk').whereIn('ask_id', ids).distinct().pluck('case_id');
    for (const caseId of cases) await tellCustomers(trx, caseId, 'askReminder', now);
    return claimed.length;
  });
  if (reminded) worker(strapi).wake();
  return reminded;
}

/** Looks every ten seconds while the server runs. */
export function remindOnTime(strapi: Core.Strapi): NodeJS.Timeout {
  return setInterval(() => {
    remindOfAsks(strapi, Date.now()).catch((error: Error) => strapi.log.error(`Reminding: ${error.message}`));
  }, PAUSE).unref();
}
