import type { Claim, ClaimDocument } from '@/cms/types';

type Step = Claim['history'][number];
type Comment = Claim['comments'][number];

export type TimelineEntry = { id: string; at: string; by: string | null; words: string | null; files: ClaimDocument[] } & ({ kind: 'step'; step: Step['step']; assigned: string | null; approved: number | null; decided: Step['decided'] } | { kind: 'comment'; company: string | null; internal: boolean });

/** The files that came with the claim itself. */
export const ownFiles = ({ documents }: Pick<Claim, 'documents'>): ClaimDocument[] => documents.filter(({ comment, step }) => comment === null && step === null);

/** What happened to a claim and what was written about it, with the files that came along; the newest first. */
export function timelineOf({ history, comments, documents }: Pick<Claim, 'history' | 'comments' | 'documents'>): TimelineEntry[] {
  const steps = history.map(({ id, at, who, step, comment, assigned, approved, decided }: Step): TimelineEntry => ({ id: `step-${id}`, at, by: who, words: comment, files: documents.filter((file) => file.step === id), kind: 'step', step, assigned, approved, decided }));
  const written = comments.map(({ id, at, author, company, text, internal }: Comment): TimelineEntry => ({ id: `comment-${id}`, at, by: author, words: text, files: documents.filter((file) => file.comment === id), kind: 'comment', company, internal }));
  return [...steps, ...written].map((entry, index) => ({ entry, index })).sort((one, other) => other.entry.at.localeCompare(one.entry.at) || other.index - one.index).map(({ entry }) => entry);
}
