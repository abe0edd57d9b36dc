'use client';

import { useEffect, useState } from 'react';
import { readOwn } from '../useFresh';
import { type CommandFinder, type CommandGroup, type CommandPlace, found } from './commandItems';

const pause = 150;

type Search = { typed: string; groups: CommandGroup[]; failed: boolean };

/** What fits to what was typed: what is known at once, and what the finders answer when the typing rests. */
export function useFound(known: CommandGroup[], finders: CommandFinder[], typed: string): { known: CommandGroup[]; found: CommandGroup[]; searching: boolean; failed: boolean } {
  const [search, setSearch] = useState<Search>({ typed: '', groups: [], failed: false });
  const wanted = finders.length > 0 && typed.trim() !== '';
  useEffect(() => {
    if (!wanted) return;
    const waiting = new AbortController();
    const ask = ({ address }: CommandFinder) => readOwn<CommandPlace[]>(`${address}?q=${encodeURIComponent(typed.trim())}`, waiting.signal);
    const timer = setTimeout(() => {
      void Promise.allSettled(finders.map(ask)).then((answers) => {
        if (waiting.signal.aborted) return;
        const groups = finders.map(({ heading }, index) => ({ heading, items: answers[index]?.status === 'fulfilled' ? answers[index].value : [] }));
        setSearch({ typed, groups: groups.filter(({ items }) => items.length > 0), failed: answers.some(({ status }) => status === 'rejected') });
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [wanted, finders, typed]);
  const answered = wanted && search.typed === typed;
  return { known: found(known, typed), found: answered ? search.groups : [], searching: wanted && !answered, failed: answered && search.failed };
}
