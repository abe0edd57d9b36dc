'use client';

import { AlarmClock, CheckCheck, Pause, UserPlus, X } from 'lucide';
import { type FormEvent, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import { hiddenWhere } from '@/ui/layout';
import { WorkButton } from '@/ui/workspace/WorkButton';
import type { CaseRow } from './caseRow';
import type { CaseCommand } from './commandCases';
import { fill } from './fill';
import { OfficePanel } from './OfficePanel';
import styles from './SelectionBar.module.css';
import type { TableWords } from './tableWords';
import { useGivenBackFocus } from './useGivenBackFocus';

export type Panel = 'external' | 'remind' | 'wait' | null;

type Properties = {
  chosen: CaseRow[];
  /** Answers the offices for some cases. */
  offices: string;
  tomorrow: string;
  panel: Panel;
  openPanel: (panel: Panel) => void;
  busy: boolean;
  give: (asked: CaseCommand, undoOf?: (done: readonly string[]) => CaseCommand | null) => Promise<void>;
  clear: () => void;
  words: TableWords;
};

/** What can be done with the selected cases. It floats over the list's foot, and what it asks for stands on it. */
export function SelectionBar({ chosen, offices, tomorrow, panel, openPanel, busy, give, clear, words: { act, selected } }: Properties) {
  const cases = chosen.map(({ id, number }) => ({ id, number }));
  const remind = (on: string) => {
    const before = new Map(chosen.map(({ id, reminderOn }) => [id, reminderOn]));
    void give({ command: 'remind', cases: cases.map((one) => ({ ...one, on })) }, (done) => ({
      command: 'remind',
      undo: true,
      cases: cases.filter(({ id }) => done.includes(id)).map((one) => ({ ...one, on: before.get(one.id) ?? null })),
    }));
  };
  const wait = (until: string, reason: string) =>
    void give({ command: 'wait', cases, until, reason }, (done) => ({ command: 'resume', cases: cases.filter(({ id }) => done.includes(id)) }));
  const assign = (office: string) => void give({ command: 'external', cases, office });
  return (
    <section className={styles.bar} aria-label={act.title}>
      {panel === 'external' ? (
        <OfficePanel className={styles.panel} address={`${offices}?cases=${cases.map(({ id }) => id).join()}`} busy={busy} close={() => openPanel(null)} submit={assign} words={act} />
      ) : null}
      {panel === 'remind' || panel === 'wait' ? (
        <DayPanel key={panel} panel={panel} count={chosen.length} tomorrow={tomorrow} busy={busy} close={() => openPanel(null)} submit={panel === 'remind' ? remind : wait} words={act} />
      ) : null}
      <p className={styles.count} role="status">
        {fill(selected, { count: chosen.length })}
      </p>
      <span className={styles.rule} />
      <WorkButton type="button" look="quiet" aria-expanded={panel === 'external'} aria-keyshortcuts="E" onClick={() => openPanel(panel === 'external' ? null : 'external')}>
        <Icon of={UserPlus} className={styles.icon} />
        <span className={hiddenWhere.phone}>{act.external}</span>
        <span className={styles.short} aria-hidden="true">
          {act.externalShort}
        </span>{' '}
        <kbd aria-hidden="true">E</kbd>
      </WorkButton>
      <WorkButton type="button" look="quiet" aria-expanded={panel === 'remind'} aria-keyshortcuts="R" onClick={() => openPanel(panel === 'remind' ? null : 'remind')}>
        <Icon of={AlarmClock} className={styles.icon} />
        <span>{act.remind}</span> <kbd aria-hidden="true">R</kbd>
      </WorkButton>
      <WorkButton type="button" look="quiet" aria-expanded={panel === 'wait'} aria-keyshortcuts="W" onClick={() => openPanel(panel === 'wait' ? null : 'wait')}>
        <Icon of={Pause} className={styles.icon} />
        <span>{act.wait}</span> <kbd aria-hidden="true">W</kbd>
      </WorkButton>
      <WorkButton type="button" look="quiet" aria-disabled={busy || undefined} aria-keyshortcuts="U" onClick={() => busy || void give({ command: 'read', cases })}>
        <Icon of={CheckCheck} className={styles.icon} />
        <span>{act.read}</span> <kbd aria-hidden="true">U</kbd>
      </WorkButton>
      <span className={styles.rule} />
      <WorkButton type="button" look="quiet" className={styles.clear} onClick={clear}>
        <Icon of={X} className={styles.icon} />
        <span className={hiddenWhere.phone}>{act.clear}</span> <kbd aria-hidden="true">Esc</kbd>
      </WorkButton>
    </section>
  );
}

type PanelProperties = { panel: 'remind' | 'wait'; count: number; tomorrow: string; busy: boolean; close: () => void; submit: (on: string, reason: string) => void; words: TableWords['act'] };

function DayPanel({ panel, count, tomorrow, busy, close, submit, words }: PanelProperties) {
  const day = useRef<HTMLInputElement>(null);
  useGivenBackFocus(day);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    submit(field('day'), field('reason'));
  };
  return (
    <form className={styles.panel} onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), close())} aria-label={panel === 'remind' ? words.remind : words.wait}>
      <label className={styles.field}>
        {panel === 'remind' ? words.on : words.until}
        <input ref={day} type="date" name="day" required min={tomorrow} defaultValue={tomorrow} />
      </label>
      {panel === 'wait' ? (
        <label className={styles.field}>
          {words.reason}
          <input name="reason" required maxLength={2000} autoComplete="off" />
        </label>
      ) : null}
      <div className={styles.ends}>
        <WorkButton look="primary" aria-disabled={busy || undefined}>
          {busy ? words.busy : (panel === 'remind' ? words.remindDo : words.waitDo)[count]}
        </WorkButton>
        <WorkButton type="button" onClick={close}>
          {words.cancel}
        </WorkButton>
      </div>
    </form>
  );
}
