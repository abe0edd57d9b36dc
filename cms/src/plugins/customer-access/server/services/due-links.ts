import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import { newestJob, openCases, registerJob, startJob, type JobStep } from '../../../../domain/jobs/jobs';
import { wakeJobs } from '../../../../domain/jobs/working';
import type { Portal } from '../../../../domain/portal';
import { worker } from '../../../messaging/server/running-worker';
import type { DueByRule } from '../../../visibility/server/services/due-links';
import { dueContacts, sendDueLinksOf } from './sending';

const KIND = 'dueByRule';

/** Something that a setting makes due in a case. */
interface DuePart {
  /** Open cases that may have some; whether they have, the rules say. */
  candidates(knex: Knex, portalId: number): Promise<number[]>;
  count(trx: Knex, caseId: number): Promise<number>;
  /** Does it, and answers how many. */
  carryOut(step: JobStep): Promise<number>;
}

const links: DuePart = {
  candidates: (knex, portalId) =>
    knex('portico_case_facts as f')
      .distinct()
      .join('contacts_case_lnk as l', 'l.case_id', 'f.case_id')
      .leftJoin('portico_grants as g', (on) => on.on('g.case_id', 'f.case_id').andOn('g.contact_id', 'l.contact_id'))
      .where({ 'f.portal_id': portalId, 'g.link_sent_at': null, 'g.revoked_at': null })
      .whereIn('f.status', ['open', 'waiting'])
      .orderBy('f.case_id')
      .pluck('f.case_id'),
  count: async (trx, caseId) => (await dueContacts(trx, caseId))?.due.length ?? 0,
  carryOut: ({ trx, id: caseId, payload, now }) => sendDueLinksOf(trx, caseId, payload.actor as unknown as Actor, now),
};

const nothing: DuePart = { candidates: async () => [], count: async () => 0, carryOut: async () => 0 };
const parts = { contacts: links, reports: nothing };

/** The reports are the documents', which plugins do not know. */
export function registerDueReports(part: Pick<DuePart, 'count' | 'carryOut'>): void {
  const candidates: DuePart['candidates'] = (knex, portalId) =>
    openCases(knex, portalId)
      .whereIn(
        'case_id',
        knex('case_documents_case_lnk as l').join('case_documents as d', 'd.id', 'l.case_document_id').where({ 'd.shared': false }).whereIn('d.kind', ['inspectionReport', 'settlementReport']).select('l.case_id'),
      )
      .orderBy('case_id')
      .pluck('case_id');
  parts.reports = { ...part, candidates };
}

export function registerDueJob(): void {
  registerJob(KIND, {
    async run(step) {
      const contacts = await parts.contacts.carryOut(step);
      if (contacts) worker(strapi).wake();
      return { contacts, reports: await parts.reports.carryOut(step) };
    },
  });
}

/** What a changed setting sends and shares over the open cases of a portal (CP-05): counted first, done on request. */
export function createDueLinks({ strapi }: { strapi: Core.Strapi }): DueByRule {
  async function count(portal: Portal) {
    const knex = strapi.db.connection;
    const cases = new Set<number>();
    const counted = { contacts: 0, reports: 0 };
    for (const name of ['contacts', 'reports'] as const) {
      for (const caseId of await parts[name].candidates(knex, portal.id)) {
        const due = await parts[name].count(knex, caseId);
        if (due) cases.add(caseId);
        counted[name] += due;
      }
    }
    return { cases: cases.size, ...counted };
  }

  return {
    count,
    async start(portal, actor, now) {
      const counted = await count(portal);
      if (counted.cases) {
        await strapi.db.transaction(({ trx }) => startJob(trx, { kind: KIND, portalId: portal.id, payload: { actor: { ...actor } } }, now));
        wakeJobs(strapi);
      }
      return counted;
    },
    async progress(portal) {
      const job = await newestJob(strapi.db.connection, KIND, portal.id);
      if (!job) return null;
      const { state, done, total, failed, counts } = job;
      return { state, done, total, failed, contacts: counts.contacts ?? 0, reports: counts.reports ?? 0 };
    },
  };
}
