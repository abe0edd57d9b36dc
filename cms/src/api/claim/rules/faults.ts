import { isEmailAddress } from '../../../domain/email-address';
import type { LocalDate } from '../../../domain/time';

/** What can speak against a field of a claim that is to be handed in. */
export const FAULTS = ['missing', 'wrong', 'later'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Finding {
  /** As in the body of a draft: `contact.email`, `lines.2.quantity`. */
  path: string;
  fault: Fault;
}

interface Claimed {
  contact: { name: string; email: string; company: string; phone: string };
  serial: string;
  failureDate: LocalDate | null;
  problem: string;
  lines: readonly { description: string; quantity: number | null; unitPrice: number | null }[];
}

/** All that is missing or wrong of a claim that somebody wants to hand in (CL-03), at once. `today` is the portal's. */
export function faultsOf(claim: Claimed, today: LocalDate): Finding[] {
  const { contact, serial, failureDate, problem, lines } = claim;
  const found: Finding[] = [];
  const say = (path: string, fault: Fault | null) => fault && found.push({ path, fault });
  const unless = (given: string | null) => (given ? null : 'missing');
  say('contact.name', unless(contact.name));
  say('contact.email', unless(contact.email) ?? (isEmailAddress(contact.email) ? null : 'wrong'));
  say('contact.company', unless(contact.company));
  say('serial', unless(serial));
  say('failureDate', unless(failureDate) ?? (failureDate !== null && failureDate > today ? 'later' : null));
  say('problem', unless(problem));
  if (lines.length === 0) say('lines', 'missing');
  lines.forEach(({ description, quantity, unitPrice }, index) => {
    say(`lines.${index}.description`, unless(description));
    say(`lines.${index}.quantity`, quantity === null ? 'missing' : quantity === 0 ? 'wrong' : null);
    say(`lines.${index}.unitPrice`, unitPrice === null ? 'missing' : null);
  });
  return found;
}
