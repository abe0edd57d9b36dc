import type { AskedRfq } from '@/cms/types';
import { readAmount, readQuantity } from '../workspace/case/budget/amounts';

type Line = { text: string; quantity: string; unitPrice: number };
type Part = { task: string; amount: number } | { task: string; lines: Line[] };

const MOST_ROWS = 100;

/** The bid that a form holds, as the CMS takes it; null where a sum is missing or is none. Pure. */
export function readBidForm(form: FormData, { tasks, workItems }: Pick<AskedRfq, 'tasks' | 'workItems'>, digits: number): { parts: Part[]; text?: string; keep: string[] } | null {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const parts = tasks.map(({ documentId }, index): Part | null => {
    if (!workItems) {
      const amount = readAmount(said(`amount-${index}`), digits);
      return amount === null ? null : { task: documentId, amount };
    }
    const lines = Array.from({ length: Math.min(Number(said(`rows-${index}`)) || 0, MOST_ROWS) }, (_, row) => readLine(said, index, row, digits)).filter((line) => line !== 'empty');
    return lines.length === 0 || lines.includes(null) ? null : { task: documentId, lines: lines.filter((line) => line !== null) };
  });
  if (parts.includes(null)) return null;
  const text = said('text');
  return { parts: parts.filter((part) => part !== null), ...(text && { text }), keep: form.getAll('keep').filter((id) => typeof id === 'string') };
}

function readLine(said: (name: string) => string, index: number, row: number, digits: number): Line | null | 'empty' {
  const text = said(`text-${index}-${row}`);
  const price = said(`price-${index}-${row}`);
  if (!text && !price) return 'empty';
  const quantity = readQuantity(said(`quantity-${index}-${row}`));
  const unitPrice = readAmount(price, digits);
  return text && quantity !== null && unitPrice !== null ? { text, quantity, unitPrice } : null;
}
