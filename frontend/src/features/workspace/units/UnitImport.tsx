'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import useSWR from 'swr';
import { Field, fieldControl } from '@/ui/workspace/Field';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { WorkTable } from '@/ui/workspace/WorkTable';
import { readOwn } from '../useFresh';
import { findingsFile } from './findingsFile';
import type { ImportTold, ImportWords, ProgressTold } from './importTold';
import styles from './Units.module.css';

type Answer = { told?: ImportTold; problem: string | null };
type Properties = { address: string; hint: string; progress: ProgressTold; words: ImportWords };

/** How often it is asked how far a table has come, in milliseconds. */
const often = 1000;
const shown = 200;

/** A table is looked at first, and taken over in the background once somebody has seen what it changes. The file is sent both times: nothing of it is kept in between. */
export function UnitImport({ address, hint, progress, words }: Properties) {
  const file = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [told, setTold] = useState<ImportTold | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const { data, mutate } = useSWR<ProgressTold, Error>(address, (asked: string) => readOwn<ProgressTold>(asked), { fallbackData: progress, revalidateOnMount: false, refreshInterval: (latest) => (latest?.running ? often : 0) });
  const running = data?.running ?? false;
  const router = useRouter();
  const ran = useRef(running);
  useEffect(() => {
    if (ran.current && !running) router.refresh();
    ran.current = running;
  }, [running, router]);

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
      .then((response) => response.json() as Promise<Answer>)
      .catch((): Answer => ({ problem: words.trouble }));
    setBusy(null);
    setTold(answer.told ?? null);
    setProblem(answer.problem ?? undefined);
    if (answer.told?.started) {
      ran.current = true;
      await mutate();
      router.refresh();
    }
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
      {data ? <Progress progress={data} words={words} /> : null}
    </form>
  );
}

function Progress({ progress: { running, done, rows, file, said, left }, words }: { progress: NonNullable<ProgressTold>; words: ImportWords }) {
  return (
    <div>
      <p>
        <b>{file}</b>
      </p>
      {running ? <progress className={styles.progress} value={done} max={Math.max(rows, 1)} aria-label={words.progress} /> : null}
      <p role="status">
        {said} {left}
      </p>
    </div>
  );
}

function Told({ told: { summary, hindrance, findings, onlyFirst, changes, started }, words }: { told: ImportTold; words: ImportWords }) {
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
              {findings.slice(0, shown).map(({ key, line, column, text, fault }) => (
                <tr key={key}>
                  <th scope="row">{line}</th>
                  <td>{column}</td>
                  <td>{text}</td>
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
        <WorkTable frame={words.changes}>
          <caption>{words.changes}</caption>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ key, line, said }) => (
              <tr key={key}>
                <th scope="row">{line}</th>
                <td>{said}</td>
              </tr>
            ))}
          </tbody>
        </WorkTable>
      ) : null}
    </>
  );
}
