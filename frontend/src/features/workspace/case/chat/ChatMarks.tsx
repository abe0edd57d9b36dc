'use client';

import { useState, useTransition } from 'react';
import type { ChatMember } from '@/cms/types';
import { useToasts } from '@/ui/workspace/Toasts';
import styles from './Chat.module.css';
import { markForChat } from './writeChat';

export type ChatMarksWords = { lead: string; forced: string; you: string };

/** Who gets a mail when something is written (EH-14). Those whom the matrix always notifies cannot be unmarked. */
export function ChatMarks({ portal, of, members, words }: { portal: string; of: string; members: ChatMember[]; words: ChatMarksWords }) {
  const toasts = useToasts();
  const [isWorking, work] = useTransition();
  const [wanted, setWanted] = useState<Record<string, boolean>>({});

  function mark(member: string, marked: boolean): void {
    setWanted({ ...wanted, [member]: marked });
    work(async () => {
      const { problem } = await markForChat(portal, of, member, marked);
      setWanted((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== member)));
      if (problem) toasts.tell({ said: problem, tone: 'warning' });
    });
  }

  return (
    <fieldset className={styles.marks} aria-busy={isWorking}>
      <legend>{words.lead}</legend>
      {members.map(({ documentId, name, company, me, marked, forced }) => (
        <label key={documentId}>
          <input type="checkbox" checked={wanted[documentId] ?? marked} disabled={forced} onChange={({ currentTarget }) => mark(documentId, currentTarget.checked)} />
          <span>
            <b>{name}</b>
            {me ? ` (${words.you})` : null}
            <span className={styles.muted}>
              {company}
              {forced ? ` · ${words.forced}` : null}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
