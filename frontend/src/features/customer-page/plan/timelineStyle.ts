import type { Span, Timeline } from '@/ui/timeline';

/** Where each bar stands, as rules of a style element with a nonce: the policy of the pages allows no style on an element. */
export function timelineStyle(place: string, timeline: Timeline, spans: (Span | null)[]): string {
  const { days, weeks, today } = timeline;
  const bars = spans.map((span, index) => {
    if (!span) return '';
    const bar = timeline.barOf(span);
    return `${place} ol>:nth-child(${index + 1}){--from:${bar.from};--span:${bar.span}}`;
  });
  return `${place}{--days:${days};--weeks:${weeks.length};--today:${(today ?? 0) + 0.5}}${bars.join('')}`;
}
