import type { BudgetLine, BudgetSnapshot } from '../snapshot';
import type { CashOfferSnapshot } from '../../cash-offer/recorded';

type Work = Pick<BudgetLine, 'text' | 'room' | 'quantity' | 'unitPrice' | 'amount'>;
type Line = Work & Pick<BudgetLine, 'id' | 'approved'>;
type Budget<Asked extends Line> = Pick<BudgetSnapshot, 'number' | 'status' | 'comment'> & { lines: readonly Asked[] };
type Offer = Pick<CashOfferSnapshot, 'status' | 'lineId'>;

/** What a line is beside the lines that are approved already. */
export const SINCE = ['asApproved', 'changed', 'new'] as const;
export type Since = (typeof SINCE)[number];

export interface Compared<Asked> {
  lines: { line: Asked; since: Since; /** What it takes the place of, as it was approved. */ before: Work | null }[];
  /** What was approved and is not asked for any more. */
  leftOut: Work[];
}

/** A line from which the next budget of a task starts. */
export interface NextLine extends Work {
  approved: boolean;
  /** Why it, or a change of it, was not approved. */
  comment: string | null;
}

const isSameWork = (left: Work, right: Work): boolean => left.text === right.text && (left.room ?? '') === (right.room ?? '');
const isSame = (left: Work, right: Work): boolean => isSameWork(left, right) && left.quantity === right.quantity && left.unitPrice === right.unitPrice;

const inForce = <Asked extends Line>(budgets: readonly Budget<Asked>[]) => budgets.find(({ status }) => status === 'approved' || status === 'partlyApproved');

/** Work that was handed to the customer is the partner's no longer, and nothing to ask for (answer 12). */
function partners<Asked extends Line>(lines: readonly Asked[], offers: readonly Offer[]): Asked[] {
  const handedOver = offers.filter(({ status }) => status === 'offered').map(({ lineId }) => lineId);
  return handedOver.includes(null) ? [] : lines.filter(({ id }) => !handedOver.includes(id));
}

/** What is approved of a task's work and still the partner's: it is asked for as it stands, or seen to be missing. */
export function standingLines<Asked extends Line>(budgets: readonly Budget<Asked>[], offers: readonly Offer[]): Asked[] {
  return partners(inForce(budgets)?.lines ?? [], offers).filter(({ approved }) => approved);
}

/** Line by line, what is asked for beside what stands; two lines alike are two. */
export function compared<Asked extends Work>(standing: readonly Work[], asked: readonly Asked[]): Compared<Asked> {
  const rest = [...standing];
  const taken = (is: (one: Work) => boolean): Work | null => {
    const place = rest.findIndex(is);
    return place < 0 ? null : (rest.splice(place, 1)[0] ?? null);
  };
  const same = asked.map((line) => taken((one) => isSame(one, line)));
  const lines = asked.map((line, index) => {
    const asApproved = same[index] ?? null;
    const before = asApproved ?? taken((one) => isSameWork(one, line));
    return { line, since: asApproved ? 'asApproved' : before ? 'changed' : 'new', before } as const;
  });
  return { lines, leftOut: rest };
}

/**
 * Where the next budget of a task starts: with what is in force, and with what was not approved, so that nothing that was
 * agreed on is lost by asking for something else.
 */
export function nextLines(budgets: readonly Budget<Line>[], offers: readonly Offer[]): NextLine[] {
  const [newest] = budgets;
  const current = inForce(budgets);
  const refused = newest?.status === 'rejected' ? newest : null;
  const started = ({ text, room, quantity, unitPrice, amount, approved }: Line, comment: string | null): NextLine => ({ text, room, quantity, unitPrice, amount, approved, comment });
  if (!current) return refused ? partners(refused.lines, offers).map((line) => started({ ...line, approved: false }, refused.comment)) : [];
  const standing = partners(current.lines, offers);
  const { lines } = compared(standing, refused?.lines ?? []);
  const wanted = (of: Line) => lines.find(({ since, before }) => since === 'changed' && before === of);
  return [
    ...standing.map((line) => started(line, wanted(line) ? (refused?.comment ?? null) : line.approved ? null : current.comment)),
    ...lines.filter(({ since }) => since === 'new').map(({ line }) => started({ ...line, approved: false }, refused?.comment ?? null)),
  ];
}
