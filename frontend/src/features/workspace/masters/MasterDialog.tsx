'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import type { MasterKind } from '@/cms/masters';
import { TextField } from '@/ui/workspace/TextField';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { DialogActs, DialogProblem, WorkDialog } from '@/ui/workspace/WorkDialog';
import { keepMasterAction, type MasterProblem } from './actions';
import { type MasterRow, named } from './masterRow';
import type { MasterWords } from './masterWords';

/** Adds one where no row is given, else changes it. */
export function MasterDialog({ portal, kind, row, words, onClose }: { portal: string; kind: MasterKind; row: MasterRow | null; words: MasterWords; onClose: () => void }) {
  const [problem, setProblem] = useState<MasterProblem>(null);
  const [busy, setBusy] = useState(false);
  // The same for each try, so that a second click adds nothing twice.
  const tries = useRef(crypto.randomUUID());
  const router = useRouter();
  const toasts = useToasts();

  async function keep(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const number = typed('number').trim();
    const found = await keepMasterAction({ portal, kind, master: row?.id ?? '', version: row?.version ?? '', number, description: typed('description'), value: typed('value'), tries: tries.current }).catch((): MasterProblem => ({ form: words.trouble }));
    setBusy(false);
    setProblem(found);
    if (found) {
      // What a colleague has made of it stands in the list behind.
      router.refresh();
      // Another try of what was refused is another wish.
      tries.current = crypto.randomUUID();
      return;
    }
    toasts.tell({ said: named(row ? words.changed : words.added, number) });
    router.refresh();
    onClose();
  }

  return (
    <WorkDialog title={row ? named(words.changeOf, row.number) : words.add} onClose={onClose}>
      <form onSubmit={(event) => void keep(event)} noValidate>
        <TextField id="number" label={words.number} defaultValue={row?.number} maxLength={60} autoComplete="off" problem={problem?.number} />
        <TextField id="description" label={words.description} defaultValue={row?.description} maxLength={200} autoComplete="off" problem={problem?.description} />
        <TextField id="value" label={words.value} defaultValue={row?.typed} inputMode="decimal" autoComplete="off" problem={problem?.value} />
        {problem?.form ? <DialogProblem>{problem.form}</DialogProblem> : null}
        <DialogActs>
          <WorkButton look="primary" aria-disabled={busy || undefined}>
            {row ? words.keep : words.add}
          </WorkButton>
        </DialogActs>
      </form>
    </WorkDialog>
  );
}
