'use client';

import { CircleAlert } from 'lucide';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { keptName } from '@/surroundings/keptHere';
import { sendForm } from '@/surroundings/sendForm';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { classes, hiddenWhere } from '@/ui/layout';
import { FilePicker } from './FilePicker';
import type { LetterOutcome } from './letterAnswer';
import styles from './LetterForm.module.css';
import type { LetterKind, LetterWords } from './letterWords';
import { isProblem, type Problem } from './problems';

type Properties = {
  /** Names the form's fields on a page with several. */
  id: string;
  kind: LetterKind;
  /** Where it goes; it names this letter over all its tries. */
  action: string;
  /** What came of it before, where no script could say. */
  problem: Problem | null;
  words: LetterWords;
};

/** As the CMS takes them in. */
const longest = 20_000;

/** A letter that is being written, with its files. It is kept through errors and, where scripts run, its words through a reload. */
export function LetterForm({ id, kind, action, problem: before, words }: Properties) {
  const [files, setFiles] = useState<File[]>([]);
  const [problem, setProblem] = useState(before);
  const [sent, setSent] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = keptName('letter', id);

  useEffect(() => {
    const written = field.current;
    // Whoever was faster than the scripts has begun anew.
    if (written?.value) sessionStorage.setItem(draft, written.value);
    else if (written) written.value = sessionStorage.getItem(draft) ?? '';
    // Until scripts run, the browser's own checks do.
    if (form.current) form.current.noValidate = true;
  }, [draft]);

  function refuse(why: Problem): void {
    setProblem(why);
    setSent(null);
    field.current?.focus();
  }

  async function send(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (sent !== null) return;
    const text = field.current?.value ?? '';
    const lacking = lacks(kind, text, files);
    if (lacking) return refuse(lacking);
    setProblem(null);
    setSent(0);
    const content = new FormData();
    content.set('text', text);
    for (const file of files) content.append('files', file);
    const outcome = await sendForm<LetterOutcome>(action, content, setSent);
    if (outcome === null) return refuse('failed');
    if ('problem' in outcome) return refuse(isProblem(outcome.problem) ? outcome.problem : 'failed');
    sessionStorage.removeItem(draft);
    window.location.assign(outcome.go);
  }

  return (
    <form ref={form} action={action} method="post" encType="multipart/form-data" onSubmit={(event) => void send(event)} className={classes(styles.form, kind === 'message' && styles.brief)}>
      {/* A heading above a message says the same. */}
      <label htmlFor={`${id}-text`} className={classes(styles.label, kind === 'message' && hiddenWhere.tablet)}>
        {words.label}
      </label>
      <textarea
        id={`${id}-text`}
        name="text"
        ref={field}
        className={styles.field}
        rows={kind === 'photo' || kind === 'document' ? 2 : 6}
        required={kind === 'answer'}
        maxLength={longest}
        placeholder={words.placeholder}
        onInput={(event) => sessionStorage.setItem(draft, event.currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      <FilePicker id={`${id}-files`} files={files} onChange={setFiles} pictures={kind === 'photo'} brief={kind === 'message'} required={kind === 'photo' || kind === 'document'} words={words} />
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          <Icon of={CircleAlert} />
          {words.problems[problem]}
        </p>
      ) : null}
      {sent !== null && files.length > 0 ? <progress className={styles.progress} max={1} value={sent} aria-label={words.sending} /> : null}
      <Button className={styles.send} aria-disabled={sent !== null || undefined}>
        {sent === null ? words.send : words.sending}
      </Button>
    </form>
  );
}

function lacks(kind: LetterKind, text: string, files: File[]): Problem | null {
  if (kind === 'photo' && !files.some(({ type }) => type.startsWith('image/'))) return 'needsPicture';
  if (kind === 'document' && files.length === 0) return 'needsFile';
  if (!text.trim() && (kind === 'answer' || files.length === 0)) return 'empty';
  if (text.trim().length > longest) return 'tooLong';
  if (files.length > 5) return 'fileTooMany';
  return files.some(({ size }) => size > 15 * 1024 * 1024) ? 'fileTooLarge' : null;
}
