import { type FileProblem, fileProblems } from '@/features/claims/files/limits';
import type { ClaimDocument } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

export const fileKinds = ['invoice', 'repairSummary', 'picture', 'other'] as const satisfies readonly ClaimDocument['kind'][];

const plain = ['heading', 'list', 'choose', 'uploaded', 'waiting', 'again', 'none', 'open'] as const;

/** What the attachments of a draft say; places like `{name}` are filled as files come. */
export type AttachmentWords = Record<(typeof plain)[number], string> & {
  tag: string;
  drop: string;
  sending: string;
  retry: string;
  remove: string;
  kindOf: string;
  busy: string;
  /** How many files there are, by their number. */
  counts: string[];
  kinds: Record<ClaimDocument['kind'], string>;
  problems: Record<FileProblem, string>;
};

export function attachmentWords({ t, tag }: Words, most: number): AttachmentWords {
  const named = { name: '{name}' };
  return {
    ...(Object.fromEntries(plain.map((key) => [key, t(`claims.files.${key}`)])) as Record<(typeof plain)[number], string>),
    tag,
    drop: t('claims.files.drop', { most }),
    sending: t('claims.files.sending', named),
    retry: t('claims.files.retry', named),
    remove: t('claims.files.remove', named),
    kindOf: t('claims.files.kindOf', named),
    busy: t('claims.files.busy', { done: '{done}', all: '{all}' }),
    counts: Array.from({ length: most + 1 }, (_, count) => (count === 0 ? t('claims.files.none') : t('claims.files.count', { count }))),
    kinds: Object.fromEntries(fileKinds.map((kind) => [kind, t(`claims.files.kinds.${kind}`)])) as AttachmentWords['kinds'],
    problems: Object.fromEntries(fileProblems.map((problem) => [problem, t(`claims.files.problems.${problem}`)])) as AttachmentWords['problems'],
  };
}
