import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf, detailsOf } from '../../../../shared/admin/src/refusals';
import type { Matrix } from '../../../server/rules/matrix';
import { useLazyRoleMatrixQuery, useSaveRoleMatrixMutation, type Portal } from '../api';
import { useWords } from '../words';
import { conflictIn, type Conflict } from './conflict';
import type { Draft } from './draft';

/** Saving: it is asked for first, and what may come of it is a new version, a conflict or a refusal; each is said, and no change is lost. */
export function useSaving(portal: Portal, draft: Draft) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [put, { isLoading: saving }] = useSaveRoleMatrixMutation();
  const [read] = useLazyRoleMatrixQuery();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [asking, setAsking] = useState(false);

  const warn = (message: string) => toggleNotification({ type: 'danger', message });

  async function save(settings: Matrix, version: number) {
    const answer = await put({ portal: portal.key, version, settings });
    setAsking(false);
    if ('data' in answer) {
      setConflict(null);
      draft.adopt(answer.data);
      toggleNotification({ type: 'success', message: say('saved', { version: answer.data.version }) });
      return;
    }
    const found = conflictIn(answer.error, draft.base.settings, draft.editing.draft, settings);
    setConflict(found);
    if (!found) warn(refusalWords(answer.error));
  }

  function refusalWords(error: unknown): string {
    const [finding] = detailsOf<{ findings: { message: string }[] }>(error).findings ?? [];
    if (finding) return say('save.refused', { message: finding.message });
    return say(codeOf(error) === 'right.missing' ? 'save.forbidden' : 'save.failed');
  }

  return {
    /** Whether it is being said whom the draft would touch, and asked whether it shall be saved. */
    asking,
    saving,
    conflict,
    ask() {
      if (draft.editing.limitWrong) warn(say('limit.wrong'));
      else setAsking(true);
    },
    save: () => save(draft.editing.draft, draft.base.version),
    backFromAsking: () => setAsking(false),
    saveOver: (found: Conflict) => save(found.merged, found.version),
    backFromConflict: () => setConflict(null),
    /** Mine are given up: the other's version is the one to go on from. */
    async takeTheirs() {
      const answer = await read(portal.key);
      setConflict(null);
      if (answer.data) draft.adopt(answer.data);
      else warn(say('page.failed'));
    },
  };
}
