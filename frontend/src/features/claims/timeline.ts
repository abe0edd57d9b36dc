import type { Claim } from '@/cms/types';

type Step = Claim['history'][number];
type Comment = Claim['comments'][number];

export type TimelineEntry = { id: string; at: string; by: string | null; words: string | null } & ({ kind: 'step'; step: Step['step']; assigned: string | null } | { kind: 'comment'; company: string | null; internal: boolean });

/** What happened to a claim and what was written about it, the newest first. */
export function timelineOf({ history, comments }: Pick<Claim, 'history' | 'comments'>): TimelineEntry[] {
  const steps = history.map(({ id, at, who, step, comment, assigned }: Step): TimelineEntry => ({ id: `step-${id}`, at, by: who, words: comment, kind: 'step', step, assigned }));
  const written = comments.map(({ id, at, author, company, text, internal }: Comment): TimelineEntry => ({ id: `comment-${id}`, at, by: author, words: text, kind: 'comment', company, internal }));
  return [...steps, ...written].map((entry, index) => ({ entry, index })).sort((one, other) => other.entry.at.localeCompare(one.entry.at) || other.index - one.index).map(({ entry }) => entry);
}
