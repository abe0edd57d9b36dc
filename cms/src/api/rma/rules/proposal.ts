import { addDays, type LocalDate } from '../../../domain/time';
import type { RmaLine } from '../snapshot';
import { MOST_LINES } from '../states';

/** For how many days a return is proposed to be valid. */
const VALID_DAYS = 30;
const THOUSANDTHS = 1000;

/** What a claim tells of what could come back: its unit, and the parts that were not rejected. */
export interface ReturnedOf {
  serial: string | null;
  product: string | null;
  /** Quantities in thousandths. */
  parts: { number: string | null; description: string | null; quantity: number | null }[];
  /** Where returns went last in this portal; else where the agent works. */
  address: { last: string | null; office: (string | null)[] };
  instructions: string | null;
}

export interface Proposal {
  lines: Pick<RmaLine, 'serial' | 'description' | 'quantity'>[];
  returnAddress: string;
  instructions: string;
  validUntil: LocalDate;
}

/** What the form of a return is filled with: the parts that were changed, or the unit where there are none (CL-12). */
export function proposalOf({ serial, product, parts, address, instructions }: ReturnedOf, today: LocalDate): Proposal {
  const changed = parts.slice(0, MOST_LINES).map(({ number, description, quantity }) => ({ serial: '', description: [description, number].filter(Boolean).join(', '), quantity: Math.max(1, Math.ceil((quantity ?? THOUSANDTHS) / THOUSANDTHS)) }));
  const whole = { serial: serial ?? '', description: product ?? '', quantity: 1 };
  return {
    lines: changed.length > 0 ? changed.map((line) => ({ ...line, serial: whole.serial })) : [whole],
    returnAddress: address.last ?? address.office.filter(Boolean).join('\n'),
    instructions: instructions ?? '',
    validUntil: addDays(today, VALID_DAYS),
  };
}
