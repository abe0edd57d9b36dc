import { MAX_AMOUNT, priced, sum } from '../../../domain/money';

export const LINE_KINDS = ['part', 'labour'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** How many lines a claim may have; so many of the largest amount are still an exact sum. */
export const MOST_LINES = 100;
export const MAX_LINE = MAX_AMOUNT / MOST_LINES;

interface Line {
  kind: LineKind;
  /** Pieces or hours, in thousandths; null while nothing is entered. */
  quantity: number | null;
  /** Price or rate, in minor units; null while nothing is entered. */
  unitPrice: number | null;
}

/** Minor units. */
export interface ClaimTotals {
  parts: number;
  labour: number;
  total: number;
}

/** What a line comes to, rounded where all money is (`priced`); null while it is not known. */
export const amountOf = ({ quantity, unitPrice }: Omit<Line, 'kind'>): number | null => (quantity === null || unitPrice === null ? null : priced(quantity, unitPrice));

/** What a claim comes to by its lines: each is rounded, their sums are not (CL-04, answer 16). */
export function claimTotals(lines: readonly Line[]): ClaimTotals {
  const of = (kind: LineKind) => sum(lines.filter((line) => line.kind === kind).map((line) => amountOf(line) ?? 0));
  const [parts, labour] = [of('part'), of('labour')];
  return { parts, labour, total: sum([parts, labour]) };
}
