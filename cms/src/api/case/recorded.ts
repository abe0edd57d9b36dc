import type { Knex } from 'knex';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { news, silent, type EventDraft } from '../../domain/events';
import type { JsonObject } from '../../domain/json';
import { registerRecordedType, type Change } from '../../domain/recorder';
import { refuseForeign, type Reference } from '../../domain/references';
import { hasCases, type Portal } from '../../domain/portal';
import { Refusal } from '../../domain/refusal';
import { CASE, loadCase, type CaseSnapshot } from './snapshot';
import { caseCommandBetween, mayDecide, type CaseCommand } from './states';

/** Refuses what spec 25 does not allow, whatever door it comes through. */
export function checkCase(before: CaseSnapshot | null, after: CaseSnapshot): void {
  const { portalId } = after;
  const { handler, technicalAdviser, externalOffice, externalHandler } = after;
  refuseForeign(portalId, [handler, technicalAdviser, externalOffice, externalHandler]);
  if (!before) {
    if (after.status !== 'open') throw new Refusal('case.state', { state: null, wanted: after.status });
    if (after.decision !== 'none') throw new Refusal('case.state', { state: null, wanted: after.decision });
    return;
  }
  if (before.portalId !== portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  if (before.status !== after.status && !caseCommandBetween(before.status, after.status)) {
    throw new Refusal('case.state', { state: before.status, wanted: after.status });
  }
  if (before.decision !== after.decision) {
    if (after.decision === 'none') throw new Refusal('case.decision');
    if (!mayDecide(before, after.decision)) throw new Refusal('case.state', { state: before.status });
  }
}

/** What happened to a case, from what it was and what it is. Pure. */
export function deriveCase(before: CaseSnapshot | null, after: CaseSnapshot): EventDraft[] {
  if (!before) return [silent('caseCreated', { number: after.number }), ...references(null, after)];
  const events: EventDraft[] = [];
  if (before.status !== after.status) {
    const command = caseCommandBetween(before.status, after.status);
    if (command) events.push(statusEvent(command, after));
  }
  if (before.decision !== after.decision) {
    events.push(
      news('decisionMade', 'compensationDecided', {}, { decision: after.decision, from: before.decision, reason: after.decisionReason }),
    );
  }
  return [...events, ...references(before, after), ...facts(before, after)];
}

function statusEvent(command: CaseCommand, after: CaseSnapshot): EventDraft {
  const reason = { reason: after.statusReason };
  switch (command) {
    case 'wait':
      return silent('caseWaiting', { ...reason, until: after.waitingUntil });
    case 'resume':
      return silent('caseResumed', reason);
    case 'close':
      return news('caseClosed', 'caseClosed', {}, { comment: after.statusReason });
    case 'cancel':
      return silent('caseCancelled', reason);
    case 'reopen':
      return news('caseReopened', 'caseReopened', { company: after.company }, reason);
  }
}

const PEOPLE = { handler: 'handlerChanged', technicalAdviser: 'technicalAdviserChanged', externalOffice: 'externalOfficeChanged', externalHandler: 'externalHandlerChanged' } as const;

function references(before: CaseSnapshot | null, after: CaseSnapshot): EventDraft[] {
  return (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).flatMap((role) => {
    const from: Reference | null = before?.[role] ?? null;
    const to = after[role];
    return from?.id === to?.id ? [] : [silent(PEOPLE[role], { from: from?.name ?? null, to: to?.name ?? null })];
  });
}

const FACTS = {
  number: 'caseChanged',
  title: 'caseChanged',
  type: 'caseChanged',
  street: 'caseChanged',
  postalCode: 'caseChanged',
  city: 'caseChanged',
  damageNote: 'damageNoteChanged',
  qualityControl: 'qualityControlChanged',
  reminderOn: 'reminderChanged',
  deductible: 'deductibleChanged',
} as const satisfies Partial<Record<keyof CaseSnapshot, string>>;

function facts(before: CaseSnapshot, after: CaseSnapshot): EventDraft[] {
  const byKind = new Map<string, JsonObject>();
  for (const [field, kind] of Object.entries(FACTS) as [keyof typeof FACTS, string][]) {
    if (before[field] === after[field]) continue;
    byKind.set(kind, { ...byKind.get(kind), [field]: { from: before[field], to: after[field] } });
  }
  return [...byKind].map(([kind, changed]) => silent(kind, changed));
}

/** Work that has begun is ended or sent back first (answer 1), whatever door the case is cancelled by. */
async function refuseStartedTasks(trx: Knex, caseId: number): Promise<void> {
  const started = await trx('tasks')
    .join('tasks_case_lnk', 'tasks_case_lnk.task_id', 'tasks.id')
    .where({ case_id: caseId })
    .whereIn('tasks.status', ['started', 'budgetRevised'])
    .first('tasks.id');
  if (started) throw new Refusal('case.taskStarted');
}

/** Whatever door a new case comes through: in a portal without cases nobody would ever see it. */
async function refusePortalWithoutCases(trx: Knex, portalId: number): Promise<void> {
  const portal = await trx('portals').where({ id: portalId }).first<Pick<Portal, 'kind'> | undefined>('kind');
  if (portal && !hasCases(portal)) throw new Refusal('case.portal');
}

async function projectCase(trx: Knex, { before, after, now }: Change<CaseSnapshot>): Promise<void> {
  if (before && before.status !== after.status && after.status === 'cancelled') await refuseStartedTasks(trx, after.id);
  if (!before) await refusePortalWithoutCases(trx, after.portalId);
  const ended = after.status === 'closed' || after.status === 'cancelled';
  const columns = { number: after.number, status: after.status, decision: after.decision, reported_at: after.reportedAt };
  try {
    if (!before) {
      await trx('portico_case_facts').insert({ ...columns, case_id: after.id, document_id: after.documentId, portal_id: after.portalId });
      return;
    }
    const changed = before.status === after.status ? {} : { ended_at: ended ? now : null };
    await trx('portico_case_facts').where({ case_id: after.id }).update({ ...columns, ...changed });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('case.numberTaken', { number: after.number });
    throw error;
  }
}

/** Asking for more information takes an inspection that was done up again (spec 25, *decide*). */
async function followDecision(trx: Knex, change: Change<CaseSnapshot>): Promise<void> {
  if (change.after.decision !== 'moreInformation' || change.before?.decision === 'moreInformation') return;
  await reopenMainInspection(trx, change);
}

let reopenMainInspection: (trx: Knex, change: Change<CaseSnapshot>) => Promise<void> = async () => undefined;

/** The task type says how its main inspection is taken up again; the case does not know tasks. */
export function onMoreInformation(reopen: typeof reopenMainInspection): void {
  reopenMainInspection = reopen;
}

export function registerCase(): void {
  registerRecordedType<CaseSnapshot>({
    subject: 'case',
    uid: CASE,
    load: loadCase,
    check: checkCase,
    derive: deriveCase,
    project: projectCase,
    follow: followDecision,
  });
}
