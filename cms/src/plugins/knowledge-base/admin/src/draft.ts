import { useMemo, useState } from 'react';
import type { Article, Content } from './api';

const contentOf = ({ title, summary, category, language, body, visibility, productLines, sharedWith }: Article): Content => ({ title, summary, category, language, body, visibility, productLines, sharedWith });

/** What is being written, on top of the version that it is based on. */
export function useDraft(opened: Article) {
  const [base, setBase] = useState(opened);
  const [content, setContent] = useState<Content>(() => contentOf(opened));
  const changed = useMemo(() => JSON.stringify(content) !== JSON.stringify(contentOf(base)), [content, base]);
  return {
    base,
    content,
    changed,
    set: (part: Partial<Content>) => setContent((before) => ({ ...before, ...part })),
    /** A new version is kept. What was saved with it is no change any more; what has been typed meanwhile still is. */
    adopt(article: Article, saved: Content | null) {
      setBase(saved ? { ...article, ...saved } : { ...article, ...contentOf(base) });
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
