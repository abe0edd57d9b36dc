import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { worker } from '../../../messaging/server';
import { dueContacts, sendDueLinksOf } from './sending';

/** Links that a changed setting makes due over the open cases of a portal (CP-05): counted first, sent on request. */
export function createDueLinks({ strapi }: { strapi: Core.Strapi }) {
  const openCases = (portal: Portal): Promise<number[]> =>
    strapi.db
      .connection('portico_case_facts')
      .where({ portal_id: portal.id })
      .whereIn('status', ['open', 'waiting'])
      .orderBy('case_id')
      .pluck('case_id');

  async function count(portal: Portal) {
    let cases = 0;
    let contacts = 0;
    for (const caseId of await openCases(portal)) {
      const answer = await dueContacts(strapi.db.connection, caseId);
      if (answer?.due.length) cases += 1;
      contacts += answer?.due.length ?? 0;
    }
    return { cases, contacts };
  }

  /** One transaction a case: a process that dies leaves some cases to the next request, and sends none twice. */
  async function sendAll(portal: Portal, now: number): Promise<void> {
    for (const caseId of await openCases(portal)) {
      await strapi.db.transaction(({ trx }) => sendDueLinksOf(trx, caseId, now));
    }
    worker(strapi).wake();
  }

  return {
    count,
    async send(portal: Portal, _actor: Actor, now: number) {
      const counted = await count(portal);
      void sendAll(portal, now).catch((error: Error) => strapi.log.error(`Due links of ${portal.key}: ${error.message}`));
      return counted;
    },
  };
}
