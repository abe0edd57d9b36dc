'use client';

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Field, fieldControl } from '@/ui/workspace/Field';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { WorkTable } from '@/ui/workspace/WorkTable';
import { findingsFile } from './findingsFile';
import type { ImportAnswer } from './importAnswer';
import { type ImportTold, type ImportWords, MOST_SHOWN } from './importTold';
import styles from './TableImport.module.css';

type Properties = { address: string; hint: string; words: ImportWords; onTaken: () => void; children?: ReactNode };

/** A table is looked at first, and taken over once somebody has seen what it changes. The file is sent both times: nothing of it is kept in between. */
export function TableImport({ address, hint, words, onTaken, children }: Properties) {
  const file = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [told, setTold] = useState<ImportTold | null>(null);
  const [problem, setProblem] = useState<string | undefined>();

  async function send(apply: boolean): Promise<void> {
    const [chosen] = file.current?.files ?? [];
    if (busy) return;
    if (!chosen) return setProblem(words.missing);
    setBusy(apply ? words.applying : words.checking);
    setProblem(undefined);
    const form = new FormData();
    form.append('apply', String(apply));
    form.append('file', chosen);
    const answer = await fetch(address, { method: 'POST', body: form })
      .then((response) => response.json() as Promise<ImportAnswer>)
      .catch((): ImportAnswer => ({ problem: words.trouble }));
    setBusy(null);
    setTold(answer.told ?? null);
    setProblem(answer.problem ?? undefined);
    if (answer.told?.started) onTaken();
  }

  const check = (event: FormEvent) => {
    event.preventDefault();
    void send(false);
  };
  return (
    <form onSubmit={check} className={styles.import} noValidate>
      <Field id="file" label={words.file} hint={hint} problem={problem}>
        <input
          ref={file}
          type="file"
          accept=".csv,.txt,.xlsx"
          {...fieldControl({ id: 'file', hint, problem })}
          onChange={() => {
            setTold(null);
            setProblem(undefined);
          }}
        />
      </Field>
      <div className={styles.row}>
        <WorkButton aria-disabled={busy !== null || undefined}>{words.check}</WorkButton>
        {told?.apply ? (
          <WorkButton type="button" look="primary" aria-disabled={busy !== null || undefined} onClick={() => void send(true)}>
            {told.apply}
          </WorkButton>
        ) : null}
      </div>
      <p role="status" className={styles.muted}>
        {busy}
      </p>
      {told ? <Told told={told} words={words} /> : null}
      {children}
    </form>
  );
}

function Told({ told: { summary, hindrance, findings, onlyFirst, changes, onlyFirstChanges, started }, words }: { told: ImportTold; words: ImportWords }) {
  const was = changes.some((change) => change.was !== undefined);
  return (
    <>
      <WorkNotice tone={findings.length > 0 ? 'warning' : 'success'}>
        {summary} {hindrance}
      </WorkNotice>
      {findings.length > 0 ? (
        <>
          <WorkTable frame={words.findings}>
            <caption>{words.findings}</caption>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.text}</th>
                <th scope="col">{words.fault}</th>
              </tr>
            </thead>
            <tbody>
              {findings.slice(0, MOST_SHOWN).map(({ key, line, column, text, fault }) => (
                <tr key={key}>
                  <th scope="row">{line}</th>
                  <td>{column}</td>
                  <td className={styles.words}>{text}</td>
                  <td>{fault}</td>
                </tr>
              ))}
            </tbody>
          </WorkTable>
          {onlyFirst ? <p className={styles.muted}>{onlyFirst}</p> : null}
          <p className={styles.row}>
            <WorkButton type="button" onClick={() => findingsFile(findings, [words.line, words.column, words.text, words.fault])}>
              {words.all}
            </WorkButton>
          </p>
        </>
      ) : null}
      {changes.length > 0 && !started ? (
        <>
          <WorkTable frame={words.changes}>
            <caption>{words.changes}</caption>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                {was ? <th scope="col">{words.was}</th> : null}
                <th scope="col">{words.becomes}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.key}>
                  <th scope="row">{change.line}</th>
                  {was ? <td className={styles.words}>{change.was}</td> : null}
                  <td className={styles.words}>{change.becomes}</td>
                </tr>
              ))}
            </tbody>
          </WorkTable>
          {onlyFirstChanges ? <p className={styles.muted}>{onlyFirstChanges}</p> : null}
        </>
      ) : null}
    </>
  );
}
