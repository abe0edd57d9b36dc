'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { sendForm } from '@/surroundings/sendForm';
import { FormProblem } from '@/ui/workspace/Field';
import { ChoiceField, TextField } from '@/ui/workspace/TextField';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { readAmount } from '@/ui/words/amounts';
import type { HandInWords } from './handInWords';
import styles from './Invoices.module.css';

type Company = { documentId: string; name: string };
type Properties = { address: string; companies: Company[]; digits: number; words: HandInWords };

type Field = 'company' | 'number' | 'amount' | 'file';

/** The form for an invoice with its file; what was written stays where it is refused. */
export function HandIn({ address, companies, digits, words }: Properties) {
  const router = useRouter();
  const toasts = useToasts();
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState<number | null>(null);

  async function send(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (sent !== null) return;
    const form = event.currentTarget;
    const given = new FormData(form);
    const amount = readAmount(written(given, 'amount'), digits);
    const file = given.get('file');
    const lacking: Partial<Record<Field, string>> = {
      ...(companies.length > 1 && !written(given, 'company') && { company: words.missingCompany }),
      ...(!written(given, 'number') && { number: words.missingNumber }),
      ...(!amount && { amount: words.missingAmount }),
      ...(!(file instanceof File && file.size > 0) && { file: words.missingFile }),
    };
    setWrong(lacking);
    setProblem(null);
    const [first] = Object.keys(lacking);
    if (first) return focusOn(form, first);
    given.set('amount', String(amount));
    if (companies.length === 1) given.set('company', companies[0]?.documentId ?? '');
    setSent(0);
    const outcome = await sendForm<{ problem: string | null }>(address, given, setSent);
    setSent(null);
    if (outcome?.problem !== null) return setProblem(outcome?.problem ?? words.trouble);
    toasts.tell({ said: words.done });
    router.refresh();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      {companies.length > 1 ? (
        <ChoiceField id="company" label={words.company} open={words.choose} choices={companies.map(({ documentId, name }) => ({ value: documentId, label: name }))} problem={wrong.company} />
      ) : null}
      <TextField id="number" label={words.number} hint={words.numberHint} maxLength={60} autoComplete="off" problem={wrong.number} />
      <TextField id="amount" label={words.amount} inputMode="decimal" autoComplete="off" problem={wrong.amount} />
      <TextField id="file" type="file" accept="application/pdf,image/jpeg,image/png" label={words.file} hint={words.fileHint} problem={wrong.file} />
      <FormProblem>{problem}</FormProblem>
      <div className={styles.submit}>
        <WorkButton look="primary" aria-disabled={sent !== null || undefined}>
          {sent === null ? words.submit : words.sending}
        </WorkButton>
        {sent === null ? null : <progress max={1} value={sent} aria-label={words.sending} />}
      </div>
    </form>
  );
}

function written(given: FormData, field: Field): string {
  const value = given.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

function focusOn(form: HTMLFormElement, field: string): void {
  const element = form.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
}
