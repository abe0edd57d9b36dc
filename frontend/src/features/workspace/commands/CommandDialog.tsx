'use client';

import { type SyntheticEvent, useId, useState } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { DialogActs, DialogProblem, WorkDialog } from '@/ui/workspace/WorkDialog';
import { CommandField } from './CommandField';
import styles from './Commands.module.css';
import type { CommandSpec } from './spec';
import { useCommand } from './useCommand';

/** Says what will come of a command, asks what it needs, and keeps what was typed when it is refused. */
export function CommandDialog({ spec, onClose }: { spec: CommandSpec; onClose: () => void }) {
  const id = useId();
  const { words } = useToasts();
  const { give, pending } = useCommand(spec);
  const [wrong, setWrong] = useState<{ problem: string; field?: string } | null>(null);

  async function submit(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const values = Object.fromEntries([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    const lacking = spec.fields.find(({ name, required }) => required && !values[name]?.trim());
    const outcome = lacking ? { problem: words.missing, field: lacking.name } : await give(values);
    if (outcome.problem === null) return onClose();
    setWrong(outcome);
    const field = 'field' in outcome && outcome.field ? form.elements.namedItem(outcome.field) : null;
    if (field instanceof HTMLElement) field.focus();
  }

  return (
    <WorkDialog title={spec.title} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {spec.says.map((sentence) => (
          <p key={sentence} className={styles.says}>
            {sentence}
          </p>
        ))}
        {spec.names ? (
          <ul className={styles.names}>
            {spec.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        ) : null}
        {spec.fields.map((field) => (
          <CommandField key={field.name} id={`${id}${field.name}`} field={field} problem={wrong?.field === field.name ? wrong.problem : null} />
        ))}
        {wrong && !spec.fields.some(({ name }) => name === wrong.field) ? (
          <DialogProblem>{wrong.problem}</DialogProblem>
        ) : null}
        <DialogActs>
          <WorkButton look="primary" aria-disabled={pending || undefined}>
            {spec.submit}
          </WorkButton>
          <WorkButton type="button" onClick={onClose}>
            {words.cancel}
          </WorkButton>
        </DialogActs>
      </form>
    </WorkDialog>
  );
}
