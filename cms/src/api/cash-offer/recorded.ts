import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { registerPreparation } from '../../domain/document-middleware';
import { silent, type EventDraft } from '../../domain/events';
import { dialect, statement } from '../../domain/portico';
import { registerRecordedType, type Snapshot } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';

export const CASH_OFFER = 'api::cash-offer.cash-offer';

/** A sum for which the customer does a task, or a line of its budget, herself (answer 12). */
export interface CashOfferSnapshot extends Snapshot {
  taskId: number;
  taskDocumentId: string;
  taskTitle: string;
  caseStatus: string;
  /** The id of the line that it takes out of the partner's budget; none for the whole task. */
  lineId: number | null;
  lineDocumentId: string | null;
  text: string;
  /** Minor units. */
  amount: number;
  status: 'offered' | 'withdrawn';
}

export const cashOfferObject = () =>
  dialect().object({
    id: 'o.id',
    documentId: 'o.document_id',
    caseId: 'k.id',
    portalId: 'kp.portal_id',
    taskId: 't.id',
    taskDocumentId: 't.document_id',
    taskTitle: 't.title',
    caseStatus: 'k.status',
    lineId: 'bl.id',
    lineDocumentId: 'bl.document_id',
    text: 'o.text',
    amount: 'o.amount',
    status: 'o.status',
  });

export const CASH_OFFERS = `cash_offers o JOIN cash_offers_task_lnk ot ON ot.cash_offer_id = o.id JOIN tasks t ON t.id = ot.task_id
  LEFT JOIN cash_offers_line_lnk ol ON ol.cash_offer_id = o.id LEFT JOIN budget_lines bl ON bl.id = ol.budget_line_id
  JOIN tasks_case_lnk tk ON tk.task_id = t.id JOIN cases k ON k.id = tk.case_id JOIN cases_portal_lnk kp ON kp.case_id = k.id`;

const cashOfferSnapshot = statement('cash_offer_snapshot', () => `SELECT ${cashOfferObject()} AS answer FROM ${CASH_OFFERS} WHERE o.document_id = ?`);

const cashOffersOfTask = statement('cash_offers_of_task', ({ list }) => `SELECT ${list(cashOfferObject(), `${CASH_OFFERS} WHERE t.id = ? ORDER BY o.id`)} AS answer`);

export const loadCashOffer = (trx: Knex, documentId: string) => readIn<CashOfferSnapshot>(trx, cashOfferSnapshot(), [documentId]);

export async function loadCashOffersOfTask(trx: Knex, taskId: number): Promise<CashOfferSnapshot[]> {
  return (await readIn<CashOfferSnapshot[]>(trx, cashOffersOfTask(), [taskId])) ?? [];
}

export function checkCashOffer(before: CashOfferSnapshot | null, after: CashOfferSnapshot): void {
  if (before && before.taskId !== after.taskId) throw new Refusal('relation.fixed', { field: 'task' });
  if (before?.status === 'withdrawn' || (!before && after.status === 'withdrawn')) throw new Refusal('cashOffer.state', { state: before?.status ?? null });
}

/** The sums are for members only; the customer reads of an offer on the budget page. */
export function deriveCashOffer(before: CashOfferSnapshot | null, after: CashOfferSnapshot): EventDraft[] {
  const facts = { task: after.taskTitle, text: after.text, amount: after.amount, wholeTask: after.lineId === null };
  if (!before) return [silent('cashOfferMade', facts)];
  return before.status === after.status ? [] : [silent('cashOfferWithdrawn', facts)];
}

/**
 * Whether another offer may be made: what has been handed to the customer is not handed over again, neither the line
 * nor the task that it belongs to.
 */
export function standsInTheWay(offers: Pick<CashOfferSnapshot, 'status' | 'lineId'>[], lineId: number | null): boolean {
  const standing = offers.filter(({ status }) => status === 'offered');
  return standing.some((offer) => lineId === null || offer.lineId === null || offer.lineId === lineId);
}

export function registerCashOffer(): void {
  registerPreparation(CASH_OFFER, () => Promise.reject(new Refusal('method.off')));
  registerRecordedType<CashOfferSnapshot>({ subject: 'cashOffer', uid: CASH_OFFER, load: loadCashOffer, check: checkCashOffer, derive: deriveCashOffer });
}
