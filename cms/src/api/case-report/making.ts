import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SYSTEM, type Actor } from '../../domain/actor';
import { registerJob, startJobOfCase } from '../../domain/jobs/jobs';
import type { EventDraft } from '../../domain/events';
import { registerEffect, type Change } from '../../domain/recorder';
import { cleanName } from '../../files/names';
import { worker } from '../../plugins/messaging/server/running-worker';
import type { Report } from '../../plugins/visibility/server/rules/documents';
import type { CaseSnapshot } from '../case/snapshot';
import type { TaskSnapshot } from '../task/snapshot';
import { drawAside } from './draw/draw-aside';
import { keepReport } from './keep-report';
import { readReportedCase } from './queries/case';
import { reportsAfterCase, reportsAfterTask } from './rules/occasions';
import { writePaper } from './write-paper';

const KIND = 'caseReport';

/** A report that is to be made: by whose command, or by rule. */
interface Wanted {
  report: Report;
  actor: Actor | null;
}

interface Made {
  title: string;
  name: string;
  bytes: Buffer;
  /** Milliseconds UTC: what came later is not in it. */
  readAt: number;
}

/** Writes down, in the transaction of what asks for it, that a report is to be made. */
export function wantReport(trx: Knex, { portalId, caseId }: { portalId: number; caseId: number }, { report, actor }: Wanted, now: number): Promise<void> {
  return startJobOfCase(trx, { kind: KIND, portalId, caseId, payload: { report, actor: actor && { ...actor } } }, now);
}

async function wantReportsAfter(trx: Knex, { subject, after, now }: Change, events: EventDraft[]): Promise<void> {
  const due = subject === 'task' ? reportsAfterTask(after as TaskSnapshot, events) : reportsAfterCase(after as CaseSnapshot, events);
  for (const report of due) await wantReport(trx, after, { report, actor: null }, now);
}

async function make(strapi: Core.Strapi, caseId: number, { report, actor }: Wanted): Promise<Made | null> {
  const readAt = Date.now();
  const of = await readReportedCase(caseId);
  // Where somebody has put in a report of her own, only a command makes another one.
  if (!of || (actor === null && of.ownReports.includes(report))) return null;
  const paper = await writePaper(of, report, strapi.dirs.static.public, readAt);
  if (!paper) return null;
  return { title: paper.title, name: cleanName(`${paper.title} ${of.number}.pdf`, ['pdf']), bytes: await drawAside(paper, { patient: true }), readAt };
}

/** What a job counts. */
const NOTHING: Record<string, number> = { nothing: 1 };
const MADE: Record<string, number> = { made: 1 };

/** Made outside the transaction that keeps them, one after the other: each takes a second and its pictures' memory. */
export function registerCaseReports(strapi: Core.Strapi): void {
  registerJob<Made | null>(KIND, {
    prepare: ({ id: caseId, payload }) => make(strapi, caseId, payload as unknown as Wanted),
    async run({ trx, id: caseId, payload, now }, made) {
      if (!made) return NOTHING;
      const { report, actor } = payload as unknown as Wanted;
      const folder = await mkdtemp(path.join(tmpdir(), 'portico-report-'));
      try {
        const place = path.join(folder, 'report.pdf');
        await writeFile(place, made.bytes);
        const file = { name: made.name, type: 'application/pdf', extension: 'pdf', size: made.bytes.length, path: place, sent: '' };
        await keepReport(strapi, trx, { caseId }, { kind: report, title: made.title, file, readAt: made.readAt }, actor ?? SYSTEM, now);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
      worker(strapi).wake();
      return MADE;
    },
  });
  registerEffect({ name: 'case reports', subjects: ['case', 'task'], run: wantReportsAfter });
}
