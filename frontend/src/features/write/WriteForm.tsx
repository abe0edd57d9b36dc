'use client';

import { CircleAlert, Paperclip, X } from 'lucide';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { sendForm } from '@/surroundings/sendForm';
import { Icon } from '@/ui/Icon';
import { fileSize } from '@/ui/words/fileSize';
import { accepted, mostAlong, problemBefore } from '@/features/claims/files/limits';
import type { WriteProblem } from './problems';
import type { WriteOutcome } from './writeAnswer';
import type { WriteWords } from './writeWords';

export type WriteStyles = Record<'template' | 'write' | 'attach' | 'chosen' | 'remove' | 'problem' | 'acts', string | undefined> & { fold?: string | undefined };

type Properties = {
  /** Where it goes; it names this writing over all its tries. */
  address: string;
  /** The form's field for the words. */
  field: 'text' | 'comment';
  label: string;
  /** Under what name the browser keeps the words until they have been sent. */
  kept: string;
  words: WriteWords;
  styles: WriteStyles;
  /** What has to be given: words, unless it is said otherwise. A button of an address of its own asks for words in any case. */
  needs?: 'text' | 'file' | null;
  /** More to fill in, above the words. */
  before?: ReactNode;
  /** Words and files are no part of what has to be done, and are folded away under this. */
  fold?: string;
  /** Words to begin with, and what they are chosen under. */
  templates?: { label: string; choose: string; all: { id: string; name: string; text: string }[] };
  /** The buttons; which one was pressed goes along. */
  children: ReactNode;
};

const early = { tooLarge: 'fileTooLarge', broken: 'fileBroken', type: 'fileType' } as const;

/** Writes on a claim or a task, with files. Words are kept as they are typed, through errors, reloads and a lost connection; without scripts it is a plain form. */
export function WriteForm({ address, field, label, kept, words, styles, needs = 'text', before, fold, templates, children }: Properties) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<WriteProblem | null>(null);

  useEffect(() => {
    const written = area.current;
    // Whoever was faster than the scripts has begun anew.
    if (written?.value) localStorage.setItem(kept, written.value);
    else if (written) written.value = localStorage.getItem(kept) ?? '';
    if (written?.value) unfold(written);
    setFiles([...(input.current?.files ?? [])]);
  }, [kept]);

  function keep(text: string): void {
    if (text) localStorage.setItem(kept, text);
    else localStorage.removeItem(kept);
  }

  function add(chosen: FileList | null): void {
    setFiles([...files, ...(chosen ?? [])]);
    // The same file may be chosen again after it was taken out.
    if (input.current) input.current.value = '';
  }

  /** Behind what has been written; it is then the writer's own to change. */
  function takeUp(template: string): void {
    const text = templates?.all.find(({ id: one }) => one === template)?.text;
    const written = area.current;
    if (!text || !written) return;
    written.value = [written.value.trimEnd(), text].filter(Boolean).join('\n\n');
    keep(written.value);
    written.focus();
  }

  function refuse(why: WriteProblem, where: HTMLElement | null = area.current): void {
    setProblem(why);
    setSent(null);
    unfold(where);
    where?.focus();
  }

  async function send(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (sent !== null) return;
    const form = event.currentTarget;
    const text = area.current?.value.trim() ?? '';
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const elsewhere = pressed?.getAttribute('formaction') ?? null;
    const unfilled = [...form.elements].find((one) => one !== area.current && (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) && !one.validity.valid);
    if (unfilled instanceof HTMLElement) return refuse('incomplete', unfilled);
    const lacking = lacks(elsewhere === null ? needs : 'text', text, files);
    if (lacking) return refuse(lacking);
    setProblem(null);
    setSent(0);
    const content = new FormData(form, pressed);
    content.set(field, text);
    content.delete('files');
    for (const file of files) content.append('files', file);
    const outcome = await sendForm<WriteOutcome>(elsewhere ?? address, content, setSent);
    if (outcome === null) return refuse('failed');
    if ('problem' in outcome) return refuse(outcome.problem);
    keep('');
    window.location.assign(outcome.go);
  }

  const wording = (
    <>
      <label htmlFor="text">{label}</label>
      <textarea id="text" ref={area} name={field} rows={4} maxLength={5000} required={needs === 'text'} onInput={(event) => keep(event.currentTarget.value)} aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${id}-problem` : undefined} />
    </>
  );
  const attach = (
    <label className={styles.attach} htmlFor={`${id}-files`}>
      <Icon of={Paperclip} />
      {words.attach}
      <input id={`${id}-files`} ref={input} type="file" name="files" multiple accept={accepted} onChange={(event) => add(event.currentTarget.files)} aria-describedby={`${id}-hint`} />
    </label>
  );
  const hint = <small id={`${id}-hint`}>{words.attachHint}</small>;

  return (
    <form action={address} method="post" encType="multipart/form-data" noValidate onSubmit={(event) => void send(event)} className={styles.write}>
      {templates && templates.all.length > 0 ? (
        <label className={styles.template}>
          {templates.label}
          <select value="" onChange={(event) => takeUp(event.currentTarget.value)}>
            <option value="">{templates.choose}</option>
            {templates.all.map(({ id: template, name }) => (
              <option key={template} value={template}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {before}
      {fold === undefined ? (
        wording
      ) : (
        <details className={styles.fold}>
          <summary>{fold}</summary>
          {wording}
          {attach}
          {hint}
        </details>
      )}
      {files.length > 0 ? (
        <ul className={styles.chosen} aria-label={words.chosen}>
          {files.map((file, index) => (
            <li key={`${file.name} ${index}`}>
              {file.name} <small>{fileSize(file.size, words.tag)}</small>
              <button type="button" className={styles.remove} onClick={() => setFiles(files.filter((_, at) => at !== index))} aria-label={words.remove.replace('{name}', file.name)}>
                <Icon of={X} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          <Icon of={CircleAlert} />
          {words.problems[problem]}
        </p>
      ) : null}
      {sent !== null && files.length > 0 ? <progress max={1} value={sent} aria-label={words.sending} /> : null}
      <div className={styles.acts}>
        {fold === undefined ? attach : null}
        {children}
        {fold === undefined ? hint : null}
      </div>
    </form>
  );
}

/** Nobody is led to what is folded away. */
const unfold = (within: HTMLElement | null): void => within?.closest('details')?.setAttribute('open', '');

function lacks(needs: 'text' | 'file' | null, text: string, files: readonly File[]): WriteProblem | null {
  if (needs === 'text' && text === '') return 'empty';
  if (needs === 'file' && files.length === 0) return 'fileMissing';
  if (files.length > mostAlong) return 'fileTooMany';
  const wrong = files.map(problemBefore).find((problem) => problem !== null);
  return wrong === 'tooLarge' || wrong === 'broken' || wrong === 'type' ? early[wrong] : null;
}
