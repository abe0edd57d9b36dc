import { Refusal } from '../../../domain/refusal';
import { wakeJobs } from '../../../domain/jobs/working';
import { actorOf } from '../../../http/viewer';
import type { Report } from '../../../plugins/visibility/server/rules/documents';
import { heldCase, seenCase, type CaseCall } from '../../case/commands/change-case';
import { answerSettlement } from '../../work/costs-answer';
import { readCaseCosts } from '../../work/queries/costs';
import { wantReport } from '../making';
import { readReportedCase } from '../queries/case';
import { toldInspections } from '../rules/inspection-paper';
import { saysNothing } from '../rules/settlement-paper';

/** Has a report made in the background, whatever the status of the case; a cancelled one gets none. */
export async function makeReport(call: CaseCall, report: Report): Promise<void> {
  const { strapi, viewer, now } = call;
  const seen = await seenCase(call);
  if (await tellsNothing(seen.id, report)) throw new Refusal('report.nothing', { report });
  await strapi.db.transaction(async ({ trx }) => {
    const of = await heldCase(trx, call);
    if (of.status === 'cancelled') throw new Refusal('case.state', { state: of.status });
    await wantReport(trx, of, { report, actor: actorOf(viewer) }, now);
  });
  wakeJobs(strapi);
}

async function tellsNothing(caseId: number, report: Report): Promise<boolean> {
  const of = await readReportedCase(caseId);
  if (!of) return true;
  if (report === 'inspectionReport') return toldInspections(of.inspections).length === 0;
  return !of.portal.decisions || saysNothing(answerSettlement(await readCaseCosts(caseId), of.portal.currency, of.deductible));
}
