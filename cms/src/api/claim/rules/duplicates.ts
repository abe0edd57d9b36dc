import type { LocalDate } from '../../../domain/time';

/** What two claims on one serial number are compared by. */
export interface Failure {
  failureDate: LocalDate | null;
  problem: string | null;
}

/** Why another claim on the same unit is likely about the same failure. */
export const LIKENESSES = ['sameDays', 'sameWords'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Failures of one unit so near to each other are rarely two. */
const NEAR_DAYS = 7;
/** How far apart the same words may be spoken of one failure: what fails again after this is a failure of its own. */
const SAME_WORDS_DAYS = 90;
/** How many of the words of both must be in both. */
const SHARED = 0.5;

const DAY = 86_400_000;

/** Whether another claim on the same unit is likely about the same failure (CL-19); null where it is not. Symmetric. */
export function likeness(one: Failure, other: Failure): Likeness | null {
  const apart = daysApart(one.failureDate, other.failureDate);
  if (apart !== null && apart <= NEAR_DAYS) return 'sameDays';
  return (apart === null || apart <= SAME_WORDS_DAYS) && sharedWords(one.problem, other.problem) >= SHARED ? 'sameWords' : null;
}

const daysApart = (one: LocalDate | null, other: LocalDate | null): number | null => (one && other ? Math.abs(Date.parse(one) - Date.parse(other)) / DAY : null);

/** Of the words of two texts together, the part that stands in both. */
function sharedWords(one: string | null, other: string | null): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const all = new Set([...ours, ...theirs]).size;
  return all === 0 ? 0 : (ours.size + theirs.size - all) / all;
}

/** Words that carry something: short ones say nothing, unless they are codes. */
const wordsOf = (text: string | null): Set<string> => new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}-]+/gu)?.filter((word) => word.length > 3 || /\p{N}/u.test(word)));
