'use client';

import { BookOpen } from 'lucide';
import { useEffect, useState } from 'react';
import type { SuggestedArticle } from '@/cms/types';
import { clientArticlePath, clientSuggestionsPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import styles from './Suggestions.module.css';
import type { DraftWords } from './draftWords';

type Properties = { portal: string; about: string; product: string; words: DraftWords };

/** Articles that may spare somebody the claim (CL-16): a quiet list that follows what is typed, and is not there where nothing fits or nothing can be asked. */
export function Suggestions({ portal, about, product, words }: Properties) {
  const [found, setFound] = useState<SuggestedArticle[]>([]);
  const asked = about.trim().slice(0, 500);
  useEffect(() => {
    const waiting = new AbortController();
    const timer = setTimeout(() => {
      if (asked === '') return setFound([]);
      return void readSuggestions(clientSuggestionsPath(portal, asked, product), waiting.signal)
        .then(setFound)
        // What cannot be offered is not missed.
        .catch(() => undefined);
    }, 600);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [asked, portal, product]);
  return (
    <div role="status">
      {found.length > 0 ? (
        <div className={styles.suggestions}>
          <p>{words.suggestions}</p>
          <ul>
            {found.map(({ number, title }) => (
              <li key={number}>
                <a href={clientArticlePath(portal, number)} target="_blank" rel="noreferrer">
                  <Icon of={BookOpen} />
                  {title} <Hidden>{words.newTab}</Hidden>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

async function readSuggestions(address: string, signal: AbortSignal): Promise<SuggestedArticle[]> {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as SuggestedArticle[];
}
