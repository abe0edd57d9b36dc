import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { registerPreparation } from '../../domain/document-middleware';
import { silent, type EventDraft } from '../../domain/events';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Change, type Snapshot } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { reminderAt } from './reminder';
import { askCommandBetween, type AskKind, type AskStatus } from './states';

export const ASK = 'api::ask.ask';

export interface AskSnapshot extends Snapshot {
  text: string;
  explanation: string | null;
  kind: AskKind;
  dueOn: string | null;
  status: AskStatus;
  caseStatus: string;
  portalZone: string;
}

const askSnapshot = statement(
  'ask_snapshot',
  (sql) => `SELECT ${sql.object({
    id: 'a.id',
    documentId: 'a.document_id',
    caseId: 'k.id',
    portalId: 'p.id',
    text: 'a.text',
    explanation: 'a.explanation',
    kind: 'a.kind',
    dueOn: sql.date('a.due_on'),
    status: 'a.status',
    caseStatus: 'k.status',
    portalZone: 'p.time_zone',
  })} AS answer
  FROM case_asks a JOIN case_asks_case_lnk l ON l.ask_id = a.id
    JOIN cases k ON k.id = l.case_id JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id
  WHERE a.document_id = ?`,
);

export const loadAsk = (trx: Knex, documentId: string) => readIn<AskSnapshot>(trx, askSnapshot(), [documentId]);

/** Customers are asked while there is work on their case (spec 25), and what has ended stays as it was. */
export function checkAsk(before: AskSnapshot | null, after: AskSnapshot): void {
  if (!before) {
    if (after.status !== 'open') throw new Refusal('ask.state', { state: null, wanted: after.status });
    if (after.caseStatus !== 'open' && after.caseStatus !== 'waiting') throw new Refusal('case.state', { state: after.caseStatus });
    return;
  }
  if (before.caseId !== after.caseId) throw new Refusal('relation.fixed', { field: 'case' });
  if (before.status !== 'open') throw new Refusal('ask.state', { state: before.status });
  if (after.status !== 'open' && !askCommandBetween(before.status, after.status)) throw new Refusal('ask.state', { state: before.status, wanted: after.status });
}

/** Told to those who may communicate with the customers (EH-02). */
export const ASK_EVENTS = ['customerAsked', 'askChanged', 'askWithdrawn', 'customerAnswered'] as const;

export function deriveAsk(before: AskSnapshot | null, after: AskSnapshot): EventDraft[] {
  const { text, kind, dueOn } = after;
  if (!before) return [silent('customerAsked', { text, kind, dueOn })];
  if (after.status === 'answered') return [silent('customerAnswered', { text })];
  if (after.status === 'withdrawn') return [silent('askWithdrawn', { text })];
  return before.text === text && before.dueOn === dueOn && before.kind === kind ? [] : [silent('askChanged', { text, kind, dueOn })];
}

/** A reminder is due again when the day is another one; what has ended is not reminded of. */
async function projectAsk(trx: Knex, { before, after, now }: Change<AskSnapshot>): Promise<void> {
  if (before && before.dueOn === after.dueOn && before.status === after.status) return;
  const remindAt = after.status === 'open' ? reminderAt(after.dueOn, after.portalZone, now) : null;
  await trx('case_asks').where({ id: after.id }).update({ remind_at: remindAt === null ? null : new Date(remindAt) });
}

export function registerAsk(): void {
  registerPreparation(ASK, async (_trx, data) => {
    delete data.remindAt;
  });
  registerRecordedType<AskSnapshot>({ subject: 'ask', uid: ASK, load: loadAsk, check: checkAsk, derive: deriveAsk, project: projectAsk });
}
