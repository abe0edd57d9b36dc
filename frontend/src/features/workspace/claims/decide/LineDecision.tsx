'use client';

import { useState } from 'react';
import { Hidden } from '@/ui/layout';
import styles from './LineDecision.module.css';

type Decision = 'approved' | 'rejected' | 'open';

type Properties = {
  /** The form that it belongs to, wherever it stands. */
  form: string;
  /** Its place among the lines, from 1. */
  line: number;
  decision: Decision;
  reason: string;
  words: Record<'about' | 'open' | 'approve' | 'reject' | 'reason', string>;
};

const decisions = [['open', 'open'], ['approved', 'approve'], ['rejected', 'reject']] as const;

/** What an agent decides of one line. The field for the reason is there as soon as it is needed, without scripts, too. */
export function LineDecision({ form, line, decision, reason, words }: Properties) {
  const [chosen, setChosen] = useState(decision);
  return (
    <fieldset className={styles.decision}>
      <legend>
        <Hidden>{words.about}</Hidden>
      </legend>
      {decisions.map(([value, word]) => (
        <label key={value}>
          <input type="radio" form={form} name={`decision-${line}`} value={value} defaultChecked={value === decision} onChange={() => setChosen(value)} />
          {words[word]}
        </label>
      ))}
      <label className={styles.reason}>
        {words.reason}
        <input type="text" form={form} name={`reason-${line}`} defaultValue={reason} maxLength={2000} autoComplete="off" required={chosen === 'rejected'} />
      </label>
    </fieldset>
  );
}
