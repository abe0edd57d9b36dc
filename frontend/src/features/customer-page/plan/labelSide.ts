import type { Span, Timeline } from '@/ui/timeline';

/** Where the words of a bar stand: beside it, or on the other side of the line of today. */
export type LabelSide = 'after' | 'before' | 'afterToday' | 'beforeToday';

/** What one letter takes of the narrowest timeline, and what lies around the words. */
const LETTER = 0.0125;
const AROUND = 0.03;

/** How far they may reach out to the left, where a gap parts names and weeks. */
const GAP = 0.06;

/** Where words of so many letters have room and leave the line of today whole, if there is such a place; `null` without a bar. */
export function labelSide(span: Span | null, timeline: Timeline | null, letters: number): LabelSide | null {
  if (!span || !timeline) return null;
  const { days, barOf } = timeline;
  const { from, span: length } = barOf(span);
  const end = from + length;
  const label = (letters * LETTER + AROUND) * days;
  const fits = (start: number) => start >= -GAP * days && start + label <= days;
  const today = timeline.today === null ? null : timeline.today + 0.5;
  const cuts = (start: number) => today !== null && start < today && today < start + label;
  if (fits(end) && !cuts(end)) return 'after';
  if (fits(from - label) && !cuts(from - label)) return 'before';
  if (today !== null && end <= today && fits(today)) return 'afterToday';
  if (today !== null && from >= today && fits(today - label)) return 'beforeToday';
  return days - end >= from ? 'after' : 'before';
}
