'use client';

import { CircleAlert } from 'lucide';
import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { sendMessageAction } from './actions';
import styles from './WriteMessage.module.css';

type Properties = {
  portal: string;
  number: string;
  /** Names this message over all its tries. */
  tries: string;
  words: { label: string; placeholder: string; send: string };
};

/** The letter that is being written. It is kept through errors and, where scripts run, through a reload. */
export function WriteMessage({ portal, number, tries, words }: Properties) {
  const [{ text, problem }, send, pending] = useActionState(sendMessageAction, { text: '', problem: null });
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = `portico-message ${portal} ${number}`;

  useEffect(() => {
    const written = field.current;
    if (written && !written.value) written.value = sessionStorage.getItem(draft) ?? '';
  }, [draft]);
  useEffect(() => {
    if (!problem) return;
    sessionStorage.setItem(draft, text);
    field.current?.focus();
  }, [draft, problem, text]);

  return (
    <form action={send} onSubmit={() => sessionStorage.removeItem(draft)} className={styles.form} noValidate>
      <input type="hidden" name="portal" value={portal} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="tries" value={tries} />
      <label htmlFor="message" className={styles.label}>
        {words.label}
      </label>
      <textarea
        id="message"
        name="text"
        ref={field}
        className={styles.field}
        rows={6}
        required
        placeholder={words.placeholder}
        // Each answer is a new field with what was written.
        key={`${text} ${problem ?? ''}`}
        defaultValue={text}
        onInput={(event) => sessionStorage.setItem(draft, event.currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'message-problem' : undefined}
      />
      {problem ? (
        <p id="message-problem" className={styles.problem} role="alert">
          <Icon of={CircleAlert} />
          {problem}
        </p>
      ) : null}
      <Button className={styles.send} aria-disabled={pending || undefined}>
        {words.send}
      </Button>
    </form>
  );
}
