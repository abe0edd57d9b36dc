import type { NextBudgetLine } from '@/cms/types';
import { filled, priced, readAmount, readQuantity } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import type { AskedLine } from './askedLine';
import type { AskWords } from './askWords';

/** A line of work as it stands in the form; `from` is what it started from, where something was decided about it. */
export type DraftLine = { key: number; text: string; room: string; quantity: string; price: string; from: NextBudgetLine | null };
export type LinePart = Exclude<keyof DraftLine, 'key' | 'from'>;

export const LINE_PARTS: readonly LinePart[] = ['text', 'room', 'quantity', 'price'];

export const blankLine = (key: number): DraftLine => ({ key, text: '', room: '', quantity: '1', price: '', from: null });

export const isEmptyLine = ({ text, room, price }: DraftLine): boolean => !text.trim() && !room.trim() && !price.trim();

type Given = { text: string; room?: string | null | undefined; quantity: string; unitPrice: number };

/** A line that is filled in, in figures as people of the language write them. */
export function filledLine(key: number, { text, room, quantity, unitPrice }: Given, { tag, digits }: { tag: string; digits: number }): Omit<DraftLine, 'from'> {
  const written = numberFormat(tag, { useGrouping: false, maximumFractionDigits: 3 });
  return { key, text, room: room ?? '', quantity: written.format(Number(quantity)), price: written.format(unitPrice / 10 ** digits) };
}

/** What is lacking of a line, and comes first; null where it can be asked for. */
export function lackingOf({ text, quantity, price }: DraftLine, digits: number): LinePart | null {
  if (!text.trim()) return 'text';
  if (readQuantity(quantity) === null) return 'quantity';
  return readAmount(price, digits) === null ? 'price' : null;
}

export function amountOf({ quantity, price }: DraftLine, digits: number): number | null {
  const [many, unitPrice] = [readQuantity(quantity), readAmount(price, digits)];
  return many === null || unitPrice === null ? null : priced(many, unitPrice);
}

export const askedOf = ({ text, room, quantity, price }: DraftLine, digits: number): AskedLine => ({
  text: text.trim(),
  ...(room.trim() && { room: room.trim() }),
  quantity: readQuantity(quantity) ?? '',
  unitPrice: readAmount(price, digits) ?? 0,
});

/** Whether a line that is approved still stands as it is approved: then nobody decides about it anew. */
export function standsAsApproved({ text, room, quantity, price, from }: DraftLine, digits: number): boolean {
  if (!from?.approved) return false;
  return text.trim() === from.text && room.trim() === (from.room ?? '') && Number(readQuantity(quantity)) === Number(from.quantity) && readAmount(price, digits) === from.unitPrice;
}

/** What was decided about a line, in words; nothing of a new one. */
export function decidedOf(line: DraftLine, digits: number, sum: (amount: number) => string, words: AskWords): string | null {
  const { from } = line;
  if (!from) return null;
  if (!from.approved) return from.comment ? filled(words.refusedWhy, { comment: from.comment }) : words.refused;
  const stands = standsAsApproved(line, digits) ? words.approved : filled(words.approvedBefore, { sum: sum(priced(from.quantity, from.unitPrice)) });
  return from.comment ? `${stands} · ${filled(words.changeRefused, { comment: from.comment })}` : stands;
}
