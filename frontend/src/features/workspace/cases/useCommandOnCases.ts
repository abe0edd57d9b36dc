'use client';

import { useState } from 'react';
import { reloadSignedOut } from '@/features/account/leaving';
import type { CaseCommand, CommandOutcome } from './commandCases';

export type Outcome = CommandOutcome & { undo: CaseCommand | null };

/** Gives a command on several cases, and keeps what came of it, with the way back where there is one. */
export function useCommandOnCases(address: string, trouble: string, done: (ids: readonly string[]) => void) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const give = async (asked: CaseCommand, undoOf?: (done: readonly string[]) => CaseCommand | null) => {
    setBusy(true);
    setOutcome(null);
    try {
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) });
      if (response.status === 401) reloadSignedOut();
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      const found = (await response.json()) as CommandOutcome;
      setOutcome({ ...found, undo: found.done.length > 0 ? (undoOf?.(found.done) ?? null) : null });
      done(found.done);
    } catch {
      setOutcome({ said: trouble, refused: [], done: [], undo: null });
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, give, dismiss: () => setOutcome(null) };
}
