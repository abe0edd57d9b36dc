import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { worker } from '../../../messaging/server';
import { dueContacts, sendDueLinksOf } from './sending';

/** Links that a changed setting makes due over the open cases of a portal (CP-05): counted first, sent on request. */
export function createDueLinks({ strapi }: { strapi: Core.Strapi }) {
  /** Open cases with somebody who never got a link; whether one is due the rules say. */
  const candidates = (portal: Portal): Promise<number[]> =>
    strapi.db
      .connection('portico_case_facts as f')
      .distinct()
      .join('contacts_case_lnk as l', 'l.case_id', 'f.case_id')
      .leftJoin('portico_grants as g', (on) => on.on('g.case_id', 'f.case_id').andOn('g.contact_id', 'l.contact_id'))
      .where({ 'f.portal_id': portal.id, 'g.link_sent_at': null, 'g.revoked_at': null })
      .whereIn('f.status', ['open', 'waiting'])
      .orderBy('f.case_id')
      .pluck('f.case_id');

  async function count(portal: Portal) {
    let cases = 0;
    let contacts = 0;
    for (const caseId of await candidates(portal)) {
      const answer = await dueContacts(strapi.db.connection, caseId);
      if (answer?.due.length) cases += 1;
      contacts += answer?.due.length ?? 0;
    }
    return { cases, contacts };
  }

  /** One transaction a case: a process that dies leaves some cases to the next request, and sends none twice. */
  async function sendAll(portal: Portal, actor: Actor, now: number): Promise<void> {
    for (const caseId of await candidates(portal)) {
      await strapi.db.transaction(({ trx }) => sendDueLinksOf(trx, caseId, actor, now));
    }
    worker(strapi).wake();
  }

  return {
    count,
    async send(portal: Portal, actor: Actor, now: number) {
      const counted = await count(portal);
      void sendAll(portal, actor, now).catch((error: Error) => strapi.log.error(`Due links of ${portal.key}: ${error.message}`));
      return counted;
    },
  };
}
