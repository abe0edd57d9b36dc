import type { Claim } from '@/cms/types';
import type { Alike } from '@/features/claims/duplicates';
import type { SaidVerdict } from '@/features/claims/verdict';
import { priced, readAmount, readQuantity } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import { pasted } from '@/ui/words/plain';

export type LineKind = Claim['lines'][number]['kind'];

/** A line as it is typed; `key` names it on the page, and `master` the part or the repair that it comes from. */
export type DraftLine = { key: string; kind: LineKind; master: string | null; number: string; description: string; quantity: string; unitPrice: string };

/** A draft as it is typed. */
export type Draft = { contact: Claim['contact']; serial: string; failureDate: string; problem: string; description: string; lines: DraftLine[] };

/** What the CMS finds about the serial number: which product it is, how its warranty stands, and which claims are likely about the same failure. `about` is what it was asked. */
export type Told = { unit: Claim['unit']; verdict: SaidVerdict | null; alike: Alike[]; about: Asked };

type Asked = Pick<Draft, 'serial' | 'failureDate'>;

/** Whether what was told is about what is typed. */
export const isAbout = ({ about }: Pick<Told, 'about'>, { serial, failureDate }: Asked): boolean => about.serial === serial.trim() && about.failureDate === failureDate;

/** How sums are typed: in which language, with how many decimals. */
export type Typing = { tag: string; digits: number };

/** A sum as one would type it, without marks between its thousands. */
export const typedSum = (amount: number, { tag, digits }: Typing): string => numberFormat(tag, { useGrouping: false, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount / 10 ** digits);

export const typedQuantity = (quantity: string, { tag }: Typing): string => numberFormat(tag, { useGrouping: false, maximumFractionDigits: 3 }).format(Number(quantity));

export function draftOf({ contact, serial, failureDate, problem, description, lines }: Claim, typing: Typing): Draft {
  return {
    contact,
    serial,
    failureDate: failureDate ?? '',
    problem,
    description,
    lines: lines.map(({ kind, master, number, description: text, quantity, unitPrice }, index) => ({
      key: `kept-${index}`,
      kind,
      master,
      number,
      description: text,
      quantity: quantity === null ? '' : typedQuantity(quantity, typing),
      unitPrice: unitPrice === null ? '' : typedSum(unitPrice, typing),
    })),
  };
}

/** What the CMS keeps of it. What is no number yet is none there. */
export function bodyOf({ contact, serial, failureDate, lines, ...draft }: Draft, { digits }: Typing) {
  const { name, email, company, phone } = contact;
  return {
    ...draft,
    contact: { name: pasted(name), email: pasted(email), company: pasted(company), phone: pasted(phone) },
    serial: pasted(serial),
    failureDate: failureDate || null,
    lines: lines.map(({ key: _key, number, description, quantity, unitPrice, ...line }) => ({ ...line, number: pasted(number), description: pasted(description), quantity: readQuantity(quantity), unitPrice: readAmount(unitPrice, digits) })),
  };
}

/** Whether something is typed that is no number, so that the CMS cannot keep it. */
export const isLoose = ({ lines }: Draft, { digits }: Typing): boolean =>
  lines.some(({ quantity, unitPrice }) => (quantity !== '' && readQuantity(quantity) === null) || (unitPrice !== '' && readAmount(unitPrice, digits) === null));

/** Whether the CMS would answer the same that is typed here. */
export const isSame = (one: Draft, other: Draft, typing: Typing): boolean => JSON.stringify(bodyOf(one, typing)) === JSON.stringify(bodyOf(other, typing));

/** What a line comes to, in minor units; null while it is not known. */
export function amountOf({ quantity, unitPrice }: DraftLine, { digits }: Typing): number | null {
  const [many, price] = [readQuantity(quantity), readAmount(unitPrice, digits)];
  return many === null || price === null ? null : priced(many, price);
}

export const sumOf = (lines: readonly DraftLine[], typing: Typing): number => lines.reduce((sum, line) => sum + (amountOf(line, typing) ?? 0), 0);
