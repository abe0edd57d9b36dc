import { MAX_AMOUNT, priced, sum, thousandthsOf } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import type { RfqTask } from '../snapshot';

export interface NewBidLine {
  text: string;
  room?: string | undefined;
  /** As `QUANTITY` has it. */
  quantity: string;
  /** Minor units. */
  unitPrice: number;
}

/** What is asked for one task: lines where the portal uses work items, else one sum. */
export interface NewBidPart {
  task: string;
  amount?: number | undefined;
  lines?: NewBidLine[] | undefined;
}

export interface BidLine {
  text: string;
  room: string | null;
  /** Thousandths. */
  quantity: number;
  unitPrice: number;
  amount: number;
}

/** A part of a bid as it is kept. Minor units without tax. */
export interface BidPart {
  task: string;
  amount: number;
  lines: BidLine[];
}

const tooMuch = () => new Refusal('input.invalid', { findings: [{ path: 'body.bid', message: 'This sum is larger than what is taken in here.' }] });

/** What a bid comes to: each task of the request once, in the one way of the portal (answer 11). Pure. */
export function countedParts(parts: readonly NewBidPart[], tasks: readonly Pick<RfqTask, 'documentId'>[], workItems: boolean): { parts: BidPart[]; total: number } {
  const asked = tasks.map(({ documentId }) => parts.filter((part) => part.task === documentId));
  if (parts.length !== tasks.length || asked.some((found) => found.length !== 1)) throw new Refusal('bid.parts');
  const counted = asked.flat().map((part) => countedPart(part, workItems));
  const total = sum(counted.map(({ amount }) => amount));
  if (total > MAX_AMOUNT) throw tooMuch();
  return { parts: counted, total };
}

function countedPart({ task, amount, lines = [] }: NewBidPart, workItems: boolean): BidPart {
  if (workItems !== lines.length > 0 || workItems === (amount !== undefined)) throw new Refusal('budget.way', { workItems });
  const counted = lines.map((line): BidLine => {
    const quantity = thousandthsOf(line.quantity);
    return { text: line.text, room: line.room ?? null, quantity, unitPrice: line.unitPrice, amount: priced(quantity, line.unitPrice) };
  });
  const total = amount ?? sum(counted.map((line) => line.amount));
  if (total > MAX_AMOUNT) throw tooMuch();
  return { task, amount: total, lines: counted };
}
