'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Field, fieldControl, FormProblem } from '@/ui/workspace/Field';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './Approvals.module.css';
import type { UploadAnswer } from './uploadAnswers';

type Properties = {
  /** Where the form goes. */
  address: string;
  /** Where the page is that shows what came of it. */
  done: string;
  words: { file: string; hint: string; submit: string; sending: string; missing: string; trouble: string };
  children?: ReactNode;
};

/** A form with a PDF. What was filled in stays where it is not taken. */
export function UploadForm({ address, done, words, children }: Properties) {
  const id = useId();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<string | undefined>();

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    const content = new FormData(form);
    const file = content.get('file');
    setProblem(null);
    setMissing(file instanceof File && file.size > 0 ? undefined : words.missing);
    if (!(file instanceof File) || file.size === 0 || !form.reportValidity()) return;
    setBusy(true);
    const { problem: said } = await fetch(address, { method: 'POST', body: content })
      .then((response) => response.json() as Promise<UploadAnswer>)
      .catch((): UploadAnswer => ({ problem: words.trouble }));
    setBusy(false);
    setProblem(said);
    if (said !== null) return;
    form.reset();
    router.push(done);
    router.refresh();
  }

  return (
    <form onSubmit={(event) => void send(event)} className={styles.form}>
      {children}
      <Field id={`${id}-file`} label={words.file} hint={words.hint} problem={missing}>
        <input type="file" name="file" accept="application/pdf,.pdf" {...fieldControl({ id: `${id}-file`, hint: words.hint, problem: missing })} onChange={() => setMissing(undefined)} />
      </Field>
      <FormProblem>{problem}</FormProblem>
      <div className={styles.row}>
        <WorkButton look="primary" aria-disabled={busy || undefined}>
          {words.submit}
        </WorkButton>
        <p role="status" className={styles.muted}>
          {busy ? words.sending : null}
        </p>
      </div>
    </form>
  );
}
