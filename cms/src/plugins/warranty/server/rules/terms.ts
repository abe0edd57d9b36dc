import type { LocalDate } from '../../../../domain/time';

/** What a warranty makes good. */
export const COVERED = ['parts', 'labour'] as const;
export type Covered = (typeof COVERED)[number];

/** From which day it counts. */
export const STARTS = ['delivery', 'shipment', 'registration'] as const;
export type Start = (typeof STARTS)[number];

/** So many months from a day; 0 where nothing is made good. */
interface Term {
  months: number;
  from: Start;
}

/** What becomes of a unit that is registered more than so many days after its delivery: it counts from shipment, or has fewer months. */
export type LateRule = { days: number; then: 'shipment' } | ({ days: number; then: 'months' } & Record<Covered, number>);

export const EXTENDED = [...COVERED, 'both'] as const;

/** A unit's own: so many months behind the end that its policy gives it, or up to a day. */
export type Extension = { what: (typeof EXTENDED)[number]; reason: string } & ({ months: number } | { until: LocalDate });

/** For which products a policy is meant; the nearest one holds. */
export type Scope = { of: 'numbers'; numbers: string[] } | { of: 'lines'; lines: string[] } | { of: 'rest' };

/** The days of a unit that a warranty can count from. */
export interface UnitDays {
  shippedOn: LocalDate | null;
  deliveredOn: LocalDate | null;
  /** Null of a unit that nobody has registered. */
  registeredOn: LocalDate | null;
}

/** What can come out of a case that is written down with a policy. */
export const EXPECTED = ['in', 'out', 'notRegistered', 'unknown'] as const;

interface Expected {
  outcome: (typeof EXPECTED)[number];
  /** The last day of the warranty; null where the case does not say. */
  until: LocalDate | null;
}

/** What a policy has to come to: kept with it, and asked before it is published. */
export interface Example extends UnitDays {
  name: string;
  extensions: Extension[];
  failedOn: LocalDate;
  expected: Record<Covered, Expected>;
}

export interface Policy {
  name: string;
  scope: Scope;
  parts: Term;
  labour: Term;
  late: LateRule | null;
  examples: Example[];
}

export interface Policies {
  policies: Policy[];
}
