'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { Budget } from '@/cms/types';
import { sendForm } from '@/surroundings/sendForm';
import { createMoney } from '@/ui/words/money';
import { FormProblem } from '@/ui/workspace/Field';
import { LongField, TextField } from '@/ui/workspace/TextField';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled, readAmount } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import type { AskWords } from './askWords';
import styles from './AskSum.module.css';
import shared from './Budget.module.css';
import { CalculationField } from './CalculationField';

type Properties = {
  address: string;
  tag: string;
  currency: string;
  digits: number;
  /** What else the office has on the case. */
  others: { documentId: string; title: string }[];
  /** What it starts from: the budget in force, or the one that was not approved. */
  start: Pick<Budget, 'status' | 'amount' | 'description' | 'comment' | 'coveredTasks'> | null;
  words: AskWords;
};

/** A budget as one sum, with what it covers and the file that it was worked out in (answer 11). */
export function AskSum({ address, tag, currency, digits, others, start, words }: Properties) {
  const router = useRouter();
  const toasts = useToasts();
  const [written, setWritten] = useState(() => (start ? numberFormat(tag, { useGrouping: false, maximumFractionDigits: digits }).format(start.amount / 10 ** digits) : ''));
  const [description, setDescription] = useState(start?.description ?? '');
  const [covered, setCovered] = useState<readonly string[]>(() => others.map(({ documentId }) => documentId).filter((id) => start?.coveredTasks.some(({ documentId }) => documentId === id)));
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  /** The same for each try of one, so that it is asked for once. */
  const tries = useRef<string | null>(null);
  const amount = readAmount(written, digits);

  const decidedIn = ({ status, amount: before, comment }: NonNullable<typeof start>) =>
    filled(status === 'rejected' ? words.sumRefused : words.sumBefore, { sum: createMoney(tag, currency, [before]).sum(before), comment: comment ?? '' });

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (sent !== null) return;
    setProblem(amount === null ? words.missingSum : null);
    setRefused(null);
    if (amount === null) return;
    const content = new FormData();
    content.set('amount', String(amount));
    if (description.trim()) content.set('description', description.trim());
    if (covered.length > 0) content.set('coveredTasks', covered.join(','));
    if (file) content.append('file', file);
    tries.current ??= crypto.randomUUID();
    setSent(0);
    const outcome = await sendForm<{ problem: string | null }>(`${address}&try=${tries.current}`, content, setSent);
    setSent(null);
    if (outcome === null) return setRefused(words.failed);
    // A refused try is another request once something has been changed.
    tries.current = null;
    if (outcome.problem !== null) return setRefused(outcome.problem);
    toasts.tell({ said: words.done });
    router.refresh();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className={styles.sum}>
      <TextField id="budget-sum" label={`${words.sum} (${currency})`} inputMode="decimal" autoComplete="off" value={written} hint={start ? decidedIn(start) : undefined} problem={problem ?? undefined} onChange={({ currentTarget }) => setWritten(currentTarget.value)} />
      <LongField id="budget-description" label={words.description} rows={4} maxLength={5000} value={description} onChange={({ currentTarget }) => setDescription(currentTarget.value)} />
      {others.length > 0 ? (
        <fieldset className={styles.covered}>
          <legend>{words.covered}</legend>
          {others.map(({ documentId, title }) => (
            <label key={documentId}>
              <input type="checkbox" checked={covered.includes(documentId)} onChange={() => setCovered(covered.includes(documentId) ? covered.filter((other) => other !== documentId) : [...covered, documentId])} />
              {title}
            </label>
          ))}
        </fieldset>
      ) : null}
      <CalculationField file={file} sent={sent} tag={tag} onFile={setFile} words={words} />
      <FormProblem>{refused}</FormProblem>
      <div className={shared.acts}>
        <WorkButton look="primary" aria-disabled={sent !== null || undefined}>
          {amount ? filled(words.submit, { sum: createMoney(tag, currency, [amount]).sum(amount) }) : words.submitEmpty}
        </WorkButton>
      </div>
    </form>
  );
}
