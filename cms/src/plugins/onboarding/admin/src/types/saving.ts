import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf, detailsOf } from '../../../../shared/admin/src/refusals';
import type { TypeDifference } from '../../../server/rules/differences';
import { useSaveDossierTypesMutation, type Portal } from '../api';
import { useWords } from '../words';
import type { Draft } from './draft';

/** What somebody else has saved in the meantime. */
export interface Conflict {
  version: number;
  savedBy: string | null;
  differences: TypeDifference[];
}

/** Saves what is written, unless something is wrong with it; whatever is answered, nothing of it is lost. */
export function useSaving(draft: Draft, portal: Portal) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [put, { isLoading: busy }] = useSaveDossierTypesMutation();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refusals, setRefusals] = useState(0);

  async function send(version: number) {
    draft.try();
    if (draft.findings.length > 0) {
      setRefusals((count) => count + 1);
      return;
    }
    const answer = await put({ portal: portal.key, version, settings: draft.settings });
    setConflict(null);
    if ('data' in answer) {
      draft.keep(answer.data);
      toggleNotification({ type: 'success', message: say('saved', { version: answer.data.version }) });
      return;
    }
    const { version: stands, savedBy = null, differences = [], findings } = detailsOf<Conflict & { findings: { message?: string }[] }>(answer.error);
    const code = codeOf(answer.error);
    if (code === 'settings.conflict' && stands !== undefined) return setConflict({ version: stands, savedBy, differences });
    const [finding] = findings ?? [];
    toggleNotification({ type: 'danger', message: finding?.message ? say('save.refused', { message: finding.message }) : say(code === 'right.missing' ? 'save.forbidden' : 'save.failed') });
  }

  return { busy, conflict, refusals, save: () => send(draft.base.version), saveOver: ({ version }: Conflict) => send(version), leaveConflict: () => setConflict(null) };
}
