import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf, detailsOf } from '../../../shared/admin/src/refusals';
import { useAddAttachmentMutation, useRemoveAttachmentMutation, useSaveArticleMutation, useShowArticleMutation, type Article, type Content, type Place } from './api';
import type { Draft } from './draft';
import { fileProblem } from './file-problem';
import type { Key } from './translations';
import { useWords } from './words';

export interface Conflict {
  version: number;
  savedBy: string | null;
}

/** Saving, publishing and withdrawing: what may come of each is a new version, a conflict, or something that is lacking; each is said, and nothing that was written is lost. */
export function useSaving(place: Place, draft: Draft) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [put, putting] = useSaveArticleMutation();
  const [show, showing] = useShowArticleMutation();
  const [attach, attaching] = useAddAttachmentMutation();
  const [detach, detaching] = useRemoveAttachmentMutation();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [lacking, setLacking] = useState<string[]>([]);

  function refused(error: unknown, otherwise: Key = 'save.failed'): void {
    const { code, version = 0, savedBy = null, findings = [] } = detailsOf<Conflict & { findings: { field: string }[] }>(error);
    if (code === 'article.conflict') return setConflict({ version, savedBy });
    if (code === 'article.incomplete') setLacking(findings.map(({ field }) => field));
    toggleNotification({ type: 'danger', message: say(code === 'article.incomplete' ? 'publish.incomplete' : code === 'right.missing' ? 'save.forbidden' : otherwise) });
  }

  async function save(version: number = draft.base.version): Promise<Article | null> {
    const content: Content = draft.content;
    const answer = await put({ place, version, content });
    if (!('data' in answer)) {
      refused(answer.error);
      return null;
    }
    setConflict(null);
    draft.adopt(answer.data, content);
    return answer.data;
  }

  async function turn(as: 'publish' | 'withdraw'): Promise<void> {
    const article = draft.changed && as === 'publish' ? await save() : draft.base;
    if (!article) return;
    const answer = await show({ place, version: article.version, as });
    if (!('data' in answer)) return refused(answer.error);
    setLacking([]);
    draft.adopt(answer.data, as === 'publish' ? draft.content : null);
    toggleNotification({ type: 'success', message: say(`${as}.done`) });
  }

  async function change(answered: Promise<{ data?: Article; error?: unknown }>): Promise<void> {
    const answer = await answered;
    if (answer.data) draft.adopt(answer.data, null);
    else refused(answer.error, fileProblem(codeOf(answer.error)));
  }

  return {
    busy: putting.isLoading || showing.isLoading || detaching.isLoading,
    attaching: attaching.isLoading,
    conflict,
    lacking,
    leaveConflict: () => setConflict(null),
    async save(version?: number) {
      if (await save(version)) toggleNotification({ type: 'success', message: say('save.done') });
    },
    publish: () => turn('publish'),
    withdraw: () => turn('withdraw'),
    attach: (file: File) => change(attach({ place, version: draft.base.version, file })),
    detach: (file: string) => change(detach({ place, version: draft.base.version, file })),
  };
}

export type Saving = ReturnType<typeof useSaving>;
