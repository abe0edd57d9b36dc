'use client';

import { useParams } from 'next/navigation';
import { type SyntheticEvent, useState, useTransition } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './Access.module.css';
import type { OverrideRow, OverrideWords } from './overrideRows';
import { saveOverrides } from './saveOverrides';

/** The settings of one case: each rests at *as the portal*, whose value stands beside it. */
export function OverridesForm({ id, version, rows, words }: { id: string; version: number; rows: OverrideRow[]; words: OverrideWords }) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const [values, setValues] = useState(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, begin] = useTransition();
  const isChanged = rows.some(({ name, value }) => values[name] !== value);

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending || !isChanged) return;
    begin(async () => {
      const outcome = await saveOverrides(portal, id, version, values);
      setProblem(outcome.problem);
      if (outcome.problem === null) toasts.tell({ said: words.saved });
    });
  };

  return (
    <form onSubmit={save}>
      <div className={styles.rows}>
        {rows.map(({ name, label, portal: portals, choices }) => (
          <div key={name} className={styles.row}>
            <label htmlFor={`setting-${name}`}>{label}</label>
            <select id={`setting-${name}`} className={styles.select} value={values[name]} onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })} aria-describedby={`setting-${name}-portal`}>
              <option value="">{words.asPortal}</option>
              {choices.map(({ value, label: said }) => (
                <option key={value} value={value}>
                  {said}
                </option>
              ))}
            </select>
            <span id={`setting-${name}-portal`} className={styles.portal}>
              {words.portalSays} {portals}
              {values[name] ? <b className={styles.differs}>{words.differs}</b> : null}
            </span>
          </div>
        ))}
      </div>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <WorkButton look="primary" aria-disabled={!isChanged || pending || undefined}>
        {words.save}
      </WorkButton>
    </form>
  );
}
