'use client';

import { Plus } from 'lucide';
import { useEffect, useId, useState } from 'react';
import { filled } from '@/ui/words/amounts';
import { clientMastersPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import type { DraftLine, LineKind } from './draft';
import type { DraftWords } from './draftWords';
import styles from './Lines.module.css';

/** A part or a repair as the route handler answers it: as it is typed into a line. */
export type FoundMaster = Pick<DraftLine, 'number' | 'description' | 'quantity' | 'unitPrice'> & { master: string; said: string };

type Properties = { portal: string; kind: LineKind; words: DraftWords; onTake: (line: Omit<DraftLine, 'key' | 'kind'>) => void };

/** Looks for a part or a repair; what is none of them becomes a line of one's own words. */
export function MasterSearch({ portal, kind, words, onTake }: Properties) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ of: string; masters: FoundMaster[] } | 'trouble' | null>(null);
  const asked = typed.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const waiting = new AbortController();
    const timer = setTimeout(() => {
      readMasters(clientMastersPath(portal, kind, asked), waiting.signal)
        .then((masters) => setFound({ of: asked, masters }))
        .catch(() => waiting.signal.aborted || setFound('trouble'));
    }, 200);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [asked, kind, portal]);

  const take = (line: Omit<DraftLine, 'key' | 'kind'>) => {
    setTyped('');
    setFound(null);
    onTake(line);
  };
  const masters = found !== null && found !== 'trouble' && found.of === asked ? found.masters : [];
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{kind === 'part' ? words.addPart : words.addLabour}</label>
      <input id={id} type="search" autoComplete="off" value={typed} maxLength={80} placeholder={words.search} onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <p role="status" className={styles.searchState}>
        {asked === '' ? '' : found === 'trouble' ? words.searchTrouble : found?.of === asked && masters.length === 0 ? words.none : ''}
      </p>
      {asked === '' ? null : (
        <ul className={styles.found}>
          {masters.map(({ said, ...line }) => (
            <li key={line.master}>
              <button type="button" onClick={() => take(line)} aria-label={filled(words.take, { line: `${line.number} ${line.description}` })}>
                <span className={styles.foundNumber}>{line.number}</span>
                <span>{line.description}</span>
                <span className={styles.figure}>{said}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => take({ master: null, number: '', description: asked, quantity: '', unitPrice: '' })}>
              <Icon of={Plus} />
              {filled(words.addOwn, { text: asked })}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

async function readMasters(address: string, signal: AbortSignal): Promise<FoundMaster[]> {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as FoundMaster[];
}
