import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import type { Version } from '../api';
import { conflictIn, findingsIn, type Conflict } from '../refusals';
import { useWords } from '../words';
import type { Draft } from './draft';
import type { AnyLeaf } from './leaves';

interface Doors<Stored> {
  saving: boolean;
  put(version: number, settings: Stored): Promise<{ data: Version<Stored> } | { error: unknown }>;
  /** What is in force; absent where it cannot be read. */
  read(): Promise<Version<Stored> | undefined>;
  /** What is said of a new version. */
  saved(version: number): string;
  /** Says what this would do, and whether it waits for a yes; then `saveNow` is the yes. */
  heldBack?(settings: Stored): Promise<boolean>;
  after?(): Promise<void>;
}

/** Saving: what may come of it is a new version, a conflict, findings or a failure; each is said, and no change is lost. */
export function useSaving<Stored extends object, Named extends AnyLeaf>(draft: Draft<Stored, Named>, { saving, put, read, saved, heldBack, after }: Doors<Stored>) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [conflict, setConflict] = useState<Conflict<Stored> | null>(null);

  const warn = (message: string) => toggleNotification({ type: 'danger', message });

  async function save(settings: Stored, version: number) {
    const answer = await put(version, settings);
    if ('data' in answer) {
      setConflict(null);
      draft.adopt(answer.data);
      toggleNotification({ type: 'success', message: saved(answer.data.version) });
      await after?.();
      return;
    }
    const found = conflictIn(answer.error, settings);
    if (found) {
      setConflict(found);
      return;
    }
    setConflict(null);
    const findings = findingsIn(answer.error);
    if (Object.keys(findings).length > 0) {
      draft.refuse(findings);
      warn(say('save.refused'));
    } else {
      warn(say(codeOf(answer.error) === 'right.missing' ? 'save.forbidden' : 'save.failed'));
    }
  }

  return {
    saving,
    conflict,
    async save() {
      const wanted = draft.editing.draft;
      if (!draft.check()) warn(say('save.refused'));
      else if (!(await heldBack?.(wanted))) await save(wanted, draft.base.version);
    },
    /** The yes to what was held back. */
    saveNow: (settings: Stored) => save(settings, draft.base.version),
    saveOver: save,
    backFromConflict: () => setConflict(null),
    /** Nothing of mine is left to save: the other's version is the one to go on from. */
    async takeTheirs() {
      const theirs = await read();
      setConflict(null);
      if (theirs) draft.adopt(theirs);
      else warn(say('page.failed'));
    },
  };
}

export type Saving<Stored extends object> = ReturnType<typeof useSaving<Stored, AnyLeaf>>;
