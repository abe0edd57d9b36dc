'use client';

import { FileText, Paperclip } from 'lucide';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { keptName } from '@/surroundings/keptHere';
import { sendForm } from '@/surroundings/sendForm';
import { Icon } from '@/ui/Icon';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import type { Choice } from '../../commands/spec';
import { Attached } from './Attached';
import styles from './Composer.module.css';
import type { ComposerWords } from './composerWords';
import { DocumentPicker } from './DocumentPicker';

const most = 5;

type Properties = {
  of: string;
  address: string;
  /** Where the case's documents can be chosen from; null for whoever may not share them now. */
  documentsFrom: string | null;
  /** A letter still reaches the customers of a case that is over, but it is no longer the next thing to do. */
  isEnded: boolean;
  words: ComposerWords;
};

/** A letter to the customers: its words are kept as they are typed, through errors and reloads, until they have been sent. */
export function Composer({ of, address, documentsFrom, isEnded, words }: Properties) {
  const id = useId();
  const router = useRouter();
  const toasts = useToasts();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [documents, setDocuments] = useState<Choice[]>([]);
  const [isPicking, setPicking] = useState(false);
  const [isKept, setKept] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const draft = keptName('work-letter', of);

  useEffect(() => {
    const kept = localStorage.getItem(draft);
    if (!kept || !field.current || field.current.value) return;
    field.current.value = kept;
    setKept(true);
  }, [draft]);

  function keep(text: string): void {
    if (text) localStorage.setItem(draft, text);
    else localStorage.removeItem(draft);
    setKept(text !== '');
  }

  function refuse(why: string): void {
    setProblem(why);
    setSent(null);
    field.current?.focus();
  }

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (sent !== null) return;
    if (!text && files.length === 0 && documents.length === 0) return refuse(words.empty);
    if (files.length > most) return refuse(words.tooMany);
    setProblem(null);
    setSent(0);
    const content = new FormData();
    content.set('text', text);
    if (documents.length > 0) content.set('documents', documents.map(({ value }) => value).join(','));
    for (const file of files) content.append('files', file);
    const outcome = await sendForm<{ problem: string | null }>(address, content, setSent);
    if (outcome?.problem !== null) return refuse(outcome?.problem ?? words.failed);
    keep('');
    setFiles([]);
    setDocuments([]);
    setSent(null);
    if (field.current) field.current.value = '';
    toasts.tell({ said: words.sent });
    router.refresh();
  }

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };

  return (
    <>
      <form ref={form} className={styles.composer} onSubmit={(event) => void send(event)} noValidate>
        <label htmlFor={id}>{words.to}</label>
        <textarea id={id} ref={field} rows={3} maxLength={20_000} onInput={(event) => keep(event.currentTarget.value)} onKeyDown={press} aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${id}-problem` : undefined} />
        <Attached files={files} documents={documents} words={words} onFiles={setFiles} onDocuments={setDocuments} />
        {problem ? (
          <p id={`${id}-problem`} className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <div className={styles.bar}>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            onChange={({ currentTarget }) => {
              setFiles([...files, ...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          <WorkButton type="button" look="quiet" small onClick={() => input.current?.click()}>
            <Icon of={Paperclip} className={styles.icon} />
            {words.attach}
          </WorkButton>
          {documentsFrom ? (
            <WorkButton type="button" look="quiet" small aria-haspopup="dialog" onClick={() => setPicking(true)}>
              <Icon of={FileText} className={styles.icon} />
              {words.fromDocuments}
            </WorkButton>
          ) : null}
          {sent !== null && files.length > 0 ? <progress max={1} value={sent} aria-label={words.sending} /> : null}
          <span className={styles.kept} role="status">
            {isKept ? words.draft : null}
          </span>
          <WorkButton {...(!isEnded && { look: 'primary' as const })} small aria-disabled={sent !== null || undefined}>
            {sent === null ? words.send : words.sending}
            <kbd aria-hidden="true">Ctrl Enter</kbd>
          </WorkButton>
        </div>
      </form>
      {isPicking && documentsFrom ? <DocumentPicker address={documentsFrom} chosen={documents} words={words.documents} onChoose={setDocuments} onClose={() => setPicking(false)} /> : null}
    </>
  );
}
