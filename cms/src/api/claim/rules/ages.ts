import { addDays, instantOf, type LocalDate } from '../../../domain/time';

/** Since how many days claims have waited for a decision: the last span has no end. */
const AGES = [
  { from: 0, to: 2 },
  { from: 3, to: 6 },
  { from: 7, to: 13 },
  { from: 14, to: 29 },
  { from: 30, to: null },
] as const satisfies readonly { from: number; to: number | null }[];

export interface AgeSpan {
  /** Days before today, both included. */
  from: number;
  to: number | null;
  /** The calendar days that it covers; the oldest span has no first one. */
  firstDay: LocalDate | null;
  lastDay: LocalDate;
}

/** Pure: the spans as they lie today, the youngest first. */
export const agesOn = (today: LocalDate): AgeSpan[] => AGES.map(({ from, to }) => ({ from, to, firstDay: to === null ? null : addDays(today, -to), lastDay: addDays(today, -from) }));

/** Pure: when each span that has a beginning begins, in milliseconds UTC. */
export const beginnings = (ages: readonly AgeSpan[], zone: string): number[] => ages.flatMap(({ firstDay }) => (firstDay === null ? [] : [instantOf(`${firstDay}T00:00`, zone)]));
