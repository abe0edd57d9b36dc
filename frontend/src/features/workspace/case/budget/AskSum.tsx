'use client';

import { type SyntheticEvent, useState } from 'react';
import { createMoney } from '@/ui/words/money';
import { TextField } from '@/ui/workspace/TextField';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled, readAmount } from './amounts';
import type { AskWords } from './askWords';
import styles from './Budget.module.css';
import { useAsking } from './useAsking';

type Properties = { task: string; tag: string; currency: string; digits: number; words: AskWords };

/** A budget as one sum, with what it covers (answer 11). */
export function AskSum({ task, tag, currency, digits, words }: Properties) {
  const [written, setWritten] = useState('');
  const [description, setDescription] = useState('');
  const { ask, pending, problem, setProblem } = useAsking(task, words.done);
  const amount = readAmount(written, digits);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (amount === null) return setProblem(words.missingSum);
    ask({ amount, ...(description.trim() && { description: description.trim() }) });
  };

  return (
    <form onSubmit={submit} noValidate className={styles.sum}>
      <TextField id="budget-sum" label={`${words.sum} (${currency})`} inputMode="decimal" autoComplete="off" value={written} problem={problem ?? undefined} onChange={({ currentTarget }) => setWritten(currentTarget.value)} />
      <div className={styles.field}>
        <label htmlFor="budget-description">{words.description}</label>
        <textarea id="budget-description" rows={4} maxLength={5000} value={description} onChange={({ currentTarget }) => setDescription(currentTarget.value)} />
      </div>
      <div className={styles.acts}>
        <WorkButton look="primary" aria-disabled={pending || undefined}>
          {amount ? filled(words.submit, { sum: createMoney(tag, currency, [amount]).sum(amount) }) : words.submitEmpty}
        </WorkButton>
      </div>
    </form>
  );
}
