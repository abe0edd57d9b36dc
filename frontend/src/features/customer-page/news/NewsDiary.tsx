'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import useSWRInfinite from 'swr/infinite';
import { ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Note } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { type Diary, joinDays } from './diary';
import styles from './News.module.css';
import { newsIcons } from './newsIcons';

type Properties = {
  first: Diary;
  /** Where the page with older news is, and where the news alone are, without the cursor. */
  pageAddress: string;
  newsAddress: string;
  /** The way back, on a page of older news. */
  newest: string | null;
  words: { older: string; newest: string; loading: string; failed: string; end: string };
};

/** News by day. Older ones are a link to follow; where scripts run they are added below instead. */
export function NewsDiary({ first, pageAddress, newsAddress, newest, words }: Properties) {
  const { pages, next, showOlder, isLoading, error } = useOlderNews(first, newsAddress);
  const days = joinDays([first.days, ...pages.map((page) => page.days)]);
  const firstAdded = pages.at(-1)?.days[0]?.entries[0]?.id;
  const added = useRef<HTMLLIElement>(null);
  useEffect(() => added.current?.focus({ preventScroll: true }), [firstAdded]);

  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    showOlder();
  };

  return (
    <>
      <div className={styles.news}>
        {days.map((day) => (
          <div key={day.date} className={styles.day}>
            <h3>
              {day.label} <span>{day.detail}</span>
            </h3>
            <ol>
              {day.entries.map((entry) => (
                <li
                  key={entry.id}
                  className={styles.entry}
                  {...(entry.id === firstAdded ? { ref: added, tabIndex: -1 } : {})}
                >
                  <time dateTime={entry.at} title={`${entry.full} (${entry.relative})`}>
                    {entry.time}
                  </time>
                  <Icon of={newsIcons[entry.kind]} className={styles.icon} />
                  <p>
                    {entry.text} {entry.link ? <a href={entry.link.href}>{entry.link.words}</a> : null}
                  </p>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      {isLoading ? <Skeleton lines={3} label={words.loading} /> : null}
      {error ? <Notice tone="danger">{words.failed}</Notice> : null}
      <div className={styles.end}>
        {next === null ? <Note>{words.end}</Note> : null}
        {next !== null || newest ? (
          <span className={styles.way}>
            {newest ? (
              <ButtonLink look="quiet" href={newest}>
                {words.newest}
              </ButtonLink>
            ) : null}
            {next !== null ? (
              <ButtonLink
                look="quiet"
                href={`${pageAddress}?cursor=${encodeURIComponent(next)}#news`}
                onClick={follow}
                aria-disabled={isLoading || undefined}
              >
                {words.older}
              </ButtonLink>
            ) : null}
          </span>
        ) : null}
      </div>
    </>
  );
}

/** The pages that were asked for, one after the other; none at first, since the server has set the newest. */
function useOlderNews(first: Diary, address: string) {
  const { data, error, size, setSize, mutate } = useSWRInfinite<Diary, Error>(
    (index: number, before: Diary | null) => {
      const cursor = index === 0 ? first.next : before?.next;
      return cursor ? ([address, cursor] as const) : null;
    },
    ([from, cursor]: readonly [string, string]) => fetchNews(from, cursor),
    { initialSize: 0, revalidateFirstPage: false, revalidateOnFocus: false, revalidateOnReconnect: false, shouldRetryOnError: false },
  );
  const pages = data ?? [];
  return {
    pages,
    next: pages.length > 0 ? (pages.at(-1)?.next ?? null) : first.next,
    error,
    isLoading: size > pages.length && !error,
    showOlder: () => void (error ? mutate() : setSize(pages.length + 1)),
  };
}

async function fetchNews(address: string, cursor: string): Promise<Diary> {
  const response = await fetch(`${address}?cursor=${encodeURIComponent(cursor)}`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`older news: ${response.status}`);
  return (await response.json()) as Diary;
}
