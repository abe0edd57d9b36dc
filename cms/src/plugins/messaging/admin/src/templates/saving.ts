import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useWords } from '../words';
import { useResetTemplateMutation, useRestoreTemplateMutation, useSaveTemplateMutation, useTestTemplateMutation, type Place, type Version, type Words } from './api';
import type { Draft } from './draft';
import { conflictIn, findingsIn, type Conflict } from './refusals';

/** Saving in its three ways: what may come of each is a new version, a conflict, findings or a failure; each is said, and no change is lost. */
export function useSaving(place: Place, draft: Draft) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [put, putting] = useSaveTemplateMutation();
  const [reset, resetting] = useResetTemplateMutation();
  const [restore, restoring] = useRestoreTemplateMutation();
  const [test, testing] = useTestTemplateMutation();
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const warn = (message: string) => toggleNotification({ type: 'danger', message });

  function settle(answer: { data?: Version; error?: unknown }, done: (version: Version) => string): boolean {
    if (answer.data) {
      setConflict(null);
      draft.adopt(answer.data);
      toggleNotification({ type: 'success', message: done(answer.data) });
      return true;
    }
    setConflict(conflictIn(answer.error));
    if (!conflictIn(answer.error)) warn(said(answer.error));
    return false;
  }

  function said(error: unknown): string {
    if (findingsIn(error).length > 0) return say('save.refused');
    const code = codeOf(error);
    if (code === 'rate.limited') return say('test.tooOften');
    return say(code === 'right.missing' ? 'save.forbidden' : 'save.failed');
  }

  return {
    busy: putting.isLoading || resetting.isLoading || restoring.isLoading,
    testing: testing.isLoading,
    conflict,
    leaveConflict: () => setConflict(null),
    save: async (words: Words = draft.words, version: number = draft.base.version) =>
      settle(await put({ place, version, words }), ({ version: saved }) => say('saved', { version: saved })),
    reset: async () => settle(await reset({ place, version: draft.base.version }), () => say('reset.done')),
    restore: async (restored: number) => settle(await restore({ place, version: draft.base.version, restored }), ({ version }) => say('restored', { restored, version })),
    async test(record: string | null) {
      const answer = await test({ place, words: draft.words, record });
      if ('data' in answer) toggleNotification({ type: 'success', message: say('test.sent', { recipient: answer.data.recipient }) });
      else warn(said(answer.error));
    },
  };
}

export type Saving = ReturnType<typeof useSaving>;
