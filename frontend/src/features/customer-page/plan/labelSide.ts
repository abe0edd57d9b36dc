import type { Span, Timeline } from './timeline';

/** Where the words of a bar stand: beside it, or beyond the line of today. */
export type LabelSide = 'after' | 'before' | 'beyond';

/** What the longest words take, as a share of the timeline. */
const LABEL = 0.38;

/** Where the words have room and leave the line of today whole, as far as there is such a side; `null` without a bar. */
export function labelSide(span: Span | null, timeline: Timeline | null): LabelSide | null {
  if (!span || !timeline) return null;
  const { from, span: length } = timeline.barOf(span);
  const { days } = timeline;
  const label = LABEL * days;
  const today = timeline.today === null ? null : timeline.today + 0.5;
  const cuts = (start: number) => today !== null && start < today && today < start + label;
  const end = from + length;
  const fitsAfter = end + label <= days;
  if (fitsAfter && !cuts(end)) return 'after';
  if (from >= label && !cuts(from - label)) return 'before';
  if (today !== null && cuts(end) && today + label <= days) return 'beyond';
  return fitsAfter ? 'after' : 'before';
}
