import type { LocalDate } from '../../../domain/time';
import { COVERED, type Covered, type Extension, type Policy, type UnitDays } from '../../../plugins/warranty/server/rules/terms';
import { verdict } from '../../../plugins/warranty/server/rules/verdict';

/** How the warranty of a unit stands on a day, in one word. */
export const WARRANTY_STATES = ['in', 'out', 'notRegistered', 'unknown'] as const;
export type WarrantyState = (typeof WARRANTY_STATES)[number];

export interface WarrantyTerm {
  state: WarrantyState;
  /** The first and the last day; null where there are none. */
  from: LocalDate | null;
  until: LocalDate | null;
}

export interface UnitWarranty extends Readonly<Record<Covered, WarrantyTerm>> {
  /** In warranty where anything of it is. */
  state: WarrantyState;
}

/** Pure: what the one rule (CL-06) says of a unit today, as if its own company asked. */
export function warrantyOf(days: UnitDays, policy: Policy | null, extensions: readonly Extension[], today: LocalDate): UnitWarranty {
  const said = verdict({ ...days, own: true }, policy, extensions, today);
  const termOf = (covered: Covered): WarrantyTerm => {
    const answer = said[covered];
    if (answer.outcome === 'notYours') return { state: 'unknown', from: null, until: null };
    return 'from' in answer ? { state: answer.outcome, from: answer.from, until: answer.until } : { state: answer.outcome, from: null, until: null };
  };
  const terms = { parts: termOf('parts'), labour: termOf('labour') };
  const state = WARRANTY_STATES.find((one) => COVERED.some((covered) => terms[covered].state === one)) ?? 'unknown';
  return { state, ...terms };
}

/** The same as everybody may know it: why there are no days is its company's business. */
export function warrantyForEverybody(warranty: UnitWarranty): UnitWarranty {
  const plain = <Stated extends { state: WarrantyState }>(stated: Stated): Stated => (stated.state === 'notRegistered' ? { ...stated, state: 'unknown' } : stated);
  return { ...plain(warranty), parts: plain(warranty.parts), labour: plain(warranty.labour) };
}
