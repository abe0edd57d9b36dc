'use client';

import { Eye } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/ui/Icon';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import { DocumentMenu } from './DocumentMenu';
import type { DocumentRow, LibraryWords } from './documentRows';
import styles from './Documents.module.css';

type Properties = { rows: DocumentRow[]; words: LibraryWords; mayShare: boolean; hindered: string | null };

/** All documents; several are ticked and shared with one confirmation. What customers read bears the eye of the button that shares. */
export function DocumentLibrary({ rows, words, mayShare, hindered }: Properties) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const open = rows.filter(({ isShared }) => !isShared);
  const chosen = open.filter(({ id }) => ticked.has(id));
  const toggle = (ids: string[], on: boolean) => setTicked(new Set(on ? [...ticked, ...ids] : [...ticked].filter((id) => !ids.includes(id))));
  return (
    <>
      {mayShare ? (
        <div className={styles.bar}>
          <label className={styles.all}>
            <input type="checkbox" checked={open.length > 0 && chosen.length === open.length} disabled={open.length === 0} onChange={({ currentTarget }) => toggle(open.map(({ id }) => id), currentTarget.checked)} />
            {words.all}
          </label>
          <span className={styles.muted} role="status">
            {chosen.length > 0 ? words.ticked[chosen.length] : null}
          </span>
          <CommandButton spec={shareSpec(chosen, words, hindered)} look={chosen.length > 0 ? 'primary' : 'plain'} small>
            <Icon of={Eye} className={styles.icon} />
            {words.share[chosen.length]}
          </CommandButton>
        </div>
      ) : null}
      <ul className={styles.documents} aria-label={words.label}>
        {rows.map((row) => (
          <li key={row.id}>
            {mayShare ? (
              <label className={styles.tick}>
                <input type="checkbox" aria-label={row.tick} checked={ticked.has(row.id) && !row.isShared} disabled={row.isShared} onChange={({ currentTarget }) => toggle([row.id], currentTarget.checked)} />
              </label>
            ) : null}
            <Document row={row} words={words} />
            <DocumentMenu row={row} words={words} unshare={mayShare && row.isShared ? unshareSpec(row, words, hindered) : null} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Document({ row, words }: { row: DocumentRow; words: LibraryWords }) {
  return (
    <>
      <div className={styles.title}>
        <p>
          {row.href ? (
            <a href={row.href} target="_blank" rel="noreferrer">
              {row.title}
            </a>
          ) : (
            row.title
          )}
          {row.isNew ? <span className={styles.new}>{words.isNew}</span> : null}
        </p>
        <p className={styles.muted}>{[row.kind, row.file].filter(Boolean).join(', ')}</p>
        {row.versions ? (
          <details className={styles.versions}>
            <summary>{row.versions.heading}</summary>
            <ul>
              {row.versions.earlier.map(({ href, label, madeAt, madeFully, file }) => (
                <li key={href}>
                  <a href={href} target="_blank" rel="noreferrer">
                    {label}
                  </a>{' '}
                  <span className={styles.muted} title={madeFully}>
                    {[madeAt, file].join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <div className={styles.author}>
        <p>{row.author}</p>
        <p className={styles.muted} title={row.addedFully}>
          {row.added}
        </p>
      </div>
      <p className={row.isShared ? styles.shared : styles.notShared}>
        {row.isShared ? <Icon of={Eye} className={styles.icon} /> : null}
        {row.shared ?? words.notShared}
      </p>
    </>
  );
}

function shareSpec(chosen: DocumentRow[], words: LibraryWords, hindered: string | null): CommandSpec {
  const count = chosen.length;
  const ids = chosen.map(({ id }) => id);
  return {
    steps: ids.map((id) => ({ command: 'shareDocument', id })),
    undo: ids.map((id) => ({ command: 'unshareDocument', id })),
    label: words.share[count] ?? '',
    title: words.shareTitle[count] ?? '',
    says: [words.shareSays],
    names: chosen.map(({ title }) => title),
    fields: [],
    submit: words.share[count] ?? '',
    done: words.shareDone[count] ?? '',
    hindered: hindered ?? (count === 0 ? words.nothing : null),
  };
}

function unshareSpec(row: DocumentRow, words: LibraryWords, hindered: string | null): CommandSpec {
  return {
    steps: [{ command: 'unshareDocument', id: row.id }],
    undo: [{ command: 'shareDocument', id: row.id }],
    label: words.unshare,
    title: row.unshareTitle,
    says: [words.unshareSays],
    fields: [],
    submit: words.unshare,
    done: words.unshareDone,
    hindered,
  };
}
