import { useMemo, useState } from 'react';
import type { OpenedTemplate, Part, Version, Words } from './api';

export const PARTS: readonly Part[] = ['subject', 'html', 'text', 'footer'];

export const partsOf = (words: Words): Part[] => PARTS.filter((part) => words[part] !== undefined);

/** The words that are being written, on top of the version that they are based on. */
export function useDraft({ shipped, current }: OpenedTemplate) {
  const [base, setBase] = useState(current);
  const [words, setWords] = useState<Words>(current.words ?? shipped);
  const stored = base.words ?? shipped;
  const changed = useMemo(() => PARTS.filter((part) => words[part] !== stored[part]), [words, stored]);
  return {
    base,
    stored,
    words,
    changed,
    set: (part: Part, text: string) => setWords((before) => ({ ...before, [part]: text })),
    /** A new version is in force, and nothing is left to save. */
    adopt(version: Version) {
      setBase(version);
      setWords(version.words ?? shipped);
    },
    discard: () => setWords(stored),
  };
}

export type Draft = ReturnType<typeof useDraft>;
