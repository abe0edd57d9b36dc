'use client';

import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { keptName } from '@/surroundings/keptHere';
import { Hidden } from '@/ui/layout';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './Chat.module.css';
import { mentionAt, mentionedIn, suggestions, type Mentionable } from './mentions';
import { writeChat } from './writeChat';

export type ChatComposerWords = { label: string; placeholder: string; send: string; sending: string; mention: string; failed: string };

/** Writes to the members of the case: its words are kept as they are typed until they have been sent; @ names somebody. */
export function ChatComposer({ portal, of, members, words }: { portal: string; of: string; members: Mentionable[]; words: ChatComposerWords }) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const tries = useRef<string | null>(null);
  const [offered, setOffered] = useState<Mentionable[]>([]);
  const [chosen, setChosen] = useState(0);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const draft = keptName('work-chat', of);

  useEffect(() => {
    const kept = localStorage.getItem(draft);
    if (kept && field.current && !field.current.value) field.current.value = kept;
  }, [draft]);

  function look({ value, selectionStart }: HTMLTextAreaElement): void {
    const typed = mentionAt(value, selectionStart);
    setOffered(typed ? suggestions(typed.typed, members) : []);
    setChosen(0);
  }

  function write(area: HTMLTextAreaElement): void {
    if (area.value) localStorage.setItem(draft, area.value);
    else localStorage.removeItem(draft);
    tries.current = null;
    look(area);
  }

  function take(member: Mentionable): void {
    const area = field.current;
    const typed = area && mentionAt(area.value, area.selectionStart);
    if (!area || !typed) return;
    area.setRangeText(`${member.name} `, typed.from, area.selectionStart, 'end');
    area.focus();
    write(area);
    setOffered([]);
  }

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const area = field.current;
    if (!area || isSending) return;
    tries.current ??= crypto.randomUUID();
    setSending(true);
    const text = area.value;
    const outcome = await writeChat(portal, of, text, mentionedIn(text, members).map(({ documentId }) => documentId), tries.current).catch(() => ({ problem: words.failed }));
    setSending(false);
    setProblem(outcome.problem);
    if (outcome.problem !== null) return area.focus();
    area.value = '';
    write(area);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return form.current?.requestSubmit();
    if (offered.length === 0) return;
    if (event.key === 'Escape') setOffered([]);
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % offered.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + offered.length - 1) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[chosen] as Mentionable);
    else return;
    event.preventDefault();
  }

  return (
    <form ref={form} className={styles.composer} onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor={id}>
        <Hidden>{words.label}</Hidden>
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={4000}
        placeholder={words.placeholder}
        onInput={(event) => write(event.currentTarget)}
        onClick={(event) => look(event.currentTarget)}
        onKeyDown={press}
        onBlur={() => setOffered([])}
        aria-haspopup="listbox"
        aria-controls={`${id}-people`}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${id}-${chosen}` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      <ul id={`${id}-people`} role="listbox" aria-label={words.mention} className={styles.people} hidden={offered.length === 0}>
        {offered.map((member, index) => (
          <li key={member.documentId} id={`${id}-${index}`} role="option" aria-selected={index === chosen} onPointerDown={(event) => event.preventDefault()} onClick={() => take(member)}>
            {member.name}
          </li>
        ))}
      </ul>
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <WorkButton small aria-disabled={isSending || undefined}>
        {isSending ? words.sending : words.send}
        <kbd aria-hidden="true">Ctrl Enter</kbd>
      </WorkButton>
    </form>
  );
}
