import type { AskedRfq } from '@/cms/types';
import { readAmount, readQuantity } from '@/ui/words/amounts';
import type { TypedBid } from './typedBid';

type Line = { text: string; quantity: string; unitPrice: number };
type Part = { task: string; amount: number } | { task: string; lines: Line[] };

/** What is wrong with a field. */
export type Wrong = 'amount' | 'lineText' | 'lineQuantity' | 'linePrice';
export type WrongFields = Readonly<Record<string, Wrong>>;

/** The bid as the CMS takes it; null where a field is wrong. */
export type ReadBid = { bid: { parts: Part[]; text?: string; keep: string[] } | null; wrong: WrongFields };

const MOST_ROWS = 100;

/** How many rows of lines a task had in the form. */
export const rowsTyped = ({ said }: TypedBid, index: number): number => Math.min(Number(said[`rows-${index}`]) || 0, MOST_ROWS);

/** The bid that was typed, and each field that keeps it from being one. Pure. */
export function readBidForm(typed: TypedBid, { tasks, workItems }: Pick<AskedRfq, 'tasks' | 'workItems'>, digits: number): ReadBid {
  const said = (name: string): string => typed.said[name] ?? '';
  const wrong: Record<string, Wrong> = {};
  const parts = tasks.map(({ documentId }, index): Part => {
    if (workItems) return { task: documentId, lines: readLines(index) };
    const amount = readAmount(said(`amount-${index}`), digits);
    if (amount === null) wrong[`amount-${index}`] = 'amount';
    return { task: documentId, amount: amount ?? 0 };
  });
  const text = said('text');
  const isWhole = Object.keys(wrong).length === 0;
  return { bid: isWhole ? { parts, ...(text && { text }), keep: typed.keep } : null, wrong };

  function readLines(index: number): Line[] {
    const rows = Array.from({ length: rowsTyped(typed, index) }, (_, row) => row).filter((row) => said(`text-${index}-${row}`) || said(`price-${index}-${row}`));
    if (rows.length === 0) wrong[`text-${index}-0`] = 'lineText';
    return rows.map((row) => {
      const [text, quantity, unitPrice] = [said(`text-${index}-${row}`), readQuantity(said(`quantity-${index}-${row}`)), readAmount(said(`price-${index}-${row}`), digits)];
      if (!text) wrong[`text-${index}-${row}`] = 'lineText';
      if (quantity === null) wrong[`quantity-${index}-${row}`] = 'lineQuantity';
      if (unitPrice === null) wrong[`price-${index}-${row}`] = 'linePrice';
      return { text, quantity: quantity ?? '', unitPrice: unitPrice ?? 0 };
    });
  }
}
