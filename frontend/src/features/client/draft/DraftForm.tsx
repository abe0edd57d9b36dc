'use client';

import { CircleAlert, CloudAlert, CloudCheck, CloudUpload } from 'lucide';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ClaimDocument } from '@/cms/types';
import { filled } from '@/ui/words/amounts';
import { keptName } from '@/surroundings/keptHere';
import { clientFilePath, clientFilesPath, draftSavePath, draftSubmitPath, signInPath } from '@/surroundings/paths';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { AlikeClaims } from './AlikeClaims';
import type { Draft, DraftLine, Told, Typing } from './draft';
import { isAbout, sumOf, typedSum } from './draft';
import styles from './DraftForm.module.css';
import { DraftKeeper, type SaveState } from './DraftKeeper';
import { DraftVerdict } from './DraftVerdict';
import { type DraftWords, faultOf } from './draftWords';
import { Area, Field } from './Field';
import { Attachments } from './files/Attachments';
import type { AttachmentWords } from './files/attachmentWords';
import { FileKeeper, type FilesView } from './files/FileKeeper';
import { Lines } from './Lines';
import { Outline } from './Outline';
import { Suggestions } from './Suggestions';

type Properties = {
  portal: string;
  number: string;
  version: string;
  /** By whom what is not saved yet is kept apart in this browser. */
  member: string;
  start: { draft: Draft; told: Told; savedAt: string };
  /** What an hour of standard time is paid with, as one types it; null where the company has no rate. */
  rate: string | null;
  currency: string;
  typing: Typing;
  attachments: { files: ClaimDocument[]; most: number; words: AttachmentWords };
  /** The page of the claim, once it has been handed in. */
  goTo: string;
  /** How long a decision usually takes. */
  outlook: string[];
  words: DraftWords;
};

type Finding = { path: string; fault: string };
type Outcome = { findings: Finding[] } | 'failed' | 'files' | null;

const stateIcons = { saved: CloudCheck, saving: CloudUpload, waiting: CloudUpload, offline: CloudAlert, conflict: CloudAlert, signedOut: CloudAlert } as const satisfies Record<SaveState, unknown>;

/** A claim while it is written: one page in sections that saves itself, with the sums that follow (CL-03, CL-04). */
export function DraftForm({ portal, number, version, member, start, rate, currency, typing, attachments, goTo, outlook, words }: Properties) {
  const [keeper] = useState(() => new DraftKeeper({ address: draftSavePath(portal, number), name: keptName('claim', portal, member, number), typing }, version, start));
  const { draft, told, state, savedAt } = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read);
  const { unit, alike, verdict } = told;
  const [fileKeeper] = useState(() => new FileKeeper(clientFilesPath(portal, number), attachments.files, attachments.most));
  const filesView = useSyncExternalStore(fileKeeper.subscribe, fileKeeper.read, fileKeeper.read);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isSubmitting, setSubmitting] = useState(false);
  const [isReady, setReady] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setReady(true);
    return keeper.begin();
  }, [keeper]);
  useEffect(() => {
    if (outcome) summary.current?.focus();
  }, [outcome]);

  const findings = outcome === null || typeof outcome === 'string' ? [] : outcome.findings;
  const problemOf = (path: string) => {
    const finding = findings.find((one) => one.path === path);
    return finding && faultOf(words, path, finding.fault);
  };
  const set = (part: Partial<Draft>) => keeper.change(part);
  const setContact = (part: Partial<Draft['contact']>) => set({ contact: { ...draft.contact, ...part } });

  async function submit(): Promise<void> {
    if (isSubmitting) return;
    setSubmitting(true);
    setOutcome(null);
    const result = !(await fileKeeper.settled()) ? 'files' : (await keeper.save()) ? await handIn(draftSubmitPath(portal, number), keeper.version) : 'failed';
    if (result === 'done') {
      keeper.forget();
      window.location.assign(goTo);
      return;
    }
    setOutcome(result);
    setSubmitting(false);
  }

  const ofKind = (kind: DraftLine['kind']) => draft.lines.filter((line) => line.kind === kind);
  const [parts, labour] = [sumOf(ofKind('part'), typing), sumOf(ofKind('labour'), typing)];
  const total = typedSum(parts + labour, typing);
  const money = (sum: number) => `${currency}\u00a0${typedSum(sum, typing)}`;
  const instead = draft.serial.trim() === '' ? words.unitNone : isAbout(told, draft) ? null : words.unitAsked;
  const steps = [
    { id: 'contact', label: words.contact, said: draft.contact.company, isDone: Boolean(draft.contact.name && draft.contact.email && draft.contact.company) },
    { id: 'unit', label: words.unit, said: unit?.product ?? draft.serial, isDone: Boolean(draft.serial && draft.failureDate && draft.problem) },
    { id: 'parts', label: words.parts, said: money(parts), isDone: ofKind('part').length > 0 },
    { id: 'labour', label: words.labour, said: money(labour), isDone: ofKind('labour').length > 0 },
    { id: 'attachments', label: attachments.words.heading, said: filesSaid(filesView, attachments.words), isDone: filesView.files.length > 0 && filesView.uploads.length === 0 },
    { id: 'submit', label: words.submitSection, said: money(parts + labour), isDone: false },
  ];
  const lines = { portal, lines: draft.lines, rate, typing, currency, words, problemOf, onChange: (changed: DraftLine[]) => set({ lines: changed }) };

  return (
    <div className={styles.page}>
      <p className={classes(styles.state, styles[state])} role="status">
        <Icon of={stateIcons[state]} />
        {filled(words.states[state], { time: savedAt ?? '' })}
        {state === 'signedOut' ? <a href={signInPath(portal, goTo)}>{words.signIn}</a> : null}
      </p>
      {state === 'conflict' ? (
        <div className={styles.conflict} role="alert">
          <p>{words.conflict}</p>
          <div className={styles.acts}>
            <Button type="button" look="quiet" onClick={() => keeper.takeTheirs()}>
              {words.takeTheirs}
            </Button>
            <Button type="button" look="quiet" onClick={() => keeper.keepMine()}>
              {words.keepMine}
            </Button>
          </div>
        </div>
      ) : null}
      {outcome ? (
        <div ref={summary} className={styles.wrong} role="alert" tabIndex={-1}>
          <p>
            <Icon of={CircleAlert} />
            {outcome === 'failed' ? words.failed : outcome === 'files' ? attachments.words.open : words.wrong[Math.min(findings.length, words.wrong.length - 1)]}
          </p>
          {findings.length > 0 ? (
            <ul>
              {findings.map(({ path, fault }) => (
                <li key={path}>
                  <a href={`#${idOf(path)}`}>{faultOf(words, path, fault)}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      <Outline label={words.sections} steps={steps} />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        id="claim-form"
      >
        <fieldset disabled={!isReady} className={styles.all}>
          <section aria-labelledby="contact">
            <h2 id="contact">{words.contact}</h2>
            <div className={styles.pair}>
              <Field id="contact-name" label={words.name} value={draft.contact.name} maxLength={200} autoComplete="name" problem={problemOf('contact.name')} onChange={(event) => setContact({ name: event.target.value })} />
              <Field id="contact-company" label={words.company} value={draft.contact.company} maxLength={200} autoComplete="organization" problem={problemOf('contact.company')} onChange={(event) => setContact({ company: event.target.value })} />
              <Field id="contact-email" label={words.email} type="email" value={draft.contact.email} maxLength={254} autoComplete="email" problem={problemOf('contact.email')} onChange={(event) => setContact({ email: event.target.value })} />
              <Field id="contact-phone" label={words.phone} type="tel" value={draft.contact.phone} maxLength={40} autoComplete="tel" problem={problemOf('contact.phone')} onChange={(event) => setContact({ phone: event.target.value })} />
            </div>
          </section>
          <section aria-labelledby="unit">
            <h2 id="unit">{words.unit}</h2>
            <div className={styles.pair}>
              <Field id="serial" label={words.serial} hint={words.serialHint} value={draft.serial} maxLength={80} autoComplete="off" problem={problemOf('serial')} onChange={(event) => set({ serial: event.target.value })} />
              <Field id="failureDate" label={words.failureDate} type="date" value={draft.failureDate} problem={problemOf('failureDate')} onChange={(event) => set({ failureDate: event.target.value })} />
              <DraftVerdict verdict={verdict} product={unit?.product ?? null} instead={instead} />
              <Field id="problem" label={words.problem} value={draft.problem} maxLength={200} autoComplete="off" problem={problemOf('problem')} onChange={(event) => set({ problem: event.target.value })} />
            </div>
            <Area id="description" label={words.description} hint={words.descriptionHint} value={draft.description} maxLength={5000} rows={4} problem={problemOf('description')} onChange={(event) => set({ description: event.target.value })} />
            <AlikeClaims portal={portal} alike={alike} words={words} />
            <Suggestions portal={portal} about={`${draft.problem} ${draft.description}`} product={unit?.product ?? ''} words={words} />
          </section>
          <section aria-labelledby="parts">
            <h2 id="parts" className={styles.withNote}>
              {words.parts} <span>{words.partsHint}</span>
            </h2>
            {problemOf('lines') ? (
              <p id="lines" className={styles.problem}>
                {problemOf('lines')}
              </p>
            ) : null}
            <Lines kind="part" {...lines} />
          </section>
          <section aria-labelledby="labour">
            <h2 id="labour" className={styles.withNote}>
              {words.labour} <span>{words.labourHint}</span>
            </h2>
            <Lines kind="labour" {...lines} />
          </section>
          <section aria-labelledby="attachments">
            <h2 id="attachments">{attachments.words.heading}</h2>
            <Attachments keeper={fileKeeper} view={filesView} hrefOf={(file) => clientFilePath(portal, number, file)} words={attachments.words} />
          </section>
        </fieldset>
      </form>
      <aside className={styles.aside} aria-labelledby="submit">
        <h2 id="submit">{words.total}</h2>
        <dl>
          <div>
            <dt>{words.partsSum}</dt>
            <dd>{typedSum(parts, typing)}</dd>
          </div>
          <div>
            <dt>{words.labourSum}</dt>
            <dd>{typedSum(labour, typing)}</dd>
          </div>
          <div className={styles.total}>
            <dt>{currency}</dt>
            <dd>{total}</dd>
          </div>
        </dl>
        <Button form="claim-form" className={styles.submit} disabled={!isReady} aria-disabled={isSubmitting || undefined}>
          {isSubmitting ? words.submitting : filled(words.submit, { sum: money(parts + labour) })}
        </Button>
        <p className={styles.next}>{[words.next, ...outlook].join(' ')}</p>
      </aside>
    </div>
  );
}

const filesSaid = ({ files, uploads }: FilesView, words: AttachmentWords): string =>
  uploads.length > 0 ? filled(words.busy, { done: String(files.length), all: String(files.length + uploads.length) }) : (words.counts[files.length] ?? '');

const idOf = (path: string) => path.replaceAll('.', '-');

/** Hands the claim in upon the version that is seen here; what it lacks, or that it could not be done. */
async function handIn(address: string, version: string): Promise<'done' | Outcome> {
  try {
    const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ version }) });
    if (answer.ok) return 'done';
    return answer.status === 422 ? ((await answer.json()) as { findings: Finding[] }) : 'failed';
  } catch {
    return 'failed';
  }
}
