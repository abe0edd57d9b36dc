import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import type { Settings } from '../../../server/rules/settings';
import {
  useLazyCountDueLinksQuery,
  useLazyCustomerPageQuery,
  useSaveCustomerPageMutation,
  useSendDueLinksMutation,
  type DueLinks,
  type Portal,
} from '../api';
import { conflictIn, findingsIn, type Conflict } from '../refusals';
import { useWords } from '../words';
import type { Draft } from './draft';

/** Saving: what may come of it is a new version, a conflict, findings or a failure; each is said, and no change is lost. */
export function useSaving(portal: Portal, draft: Draft) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [put, { isLoading: saving }] = useSaveCustomerPageMutation();
  const [read] = useLazyCustomerPageQuery();
  const [count] = useLazyCountDueLinksQuery();
  const [send, { isLoading: sending }] = useSendDueLinksMutation();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [due, setDue] = useState<{ links: DueLinks; asking: boolean } | null>(null);

  const warn = (message: string) => toggleNotification({ type: 'danger', message });

  async function askForDueLinks() {
    const links = (await count(portal.key)).data;
    setDue(links && links.contacts + links.reports > 0 ? { links, asking: true } : null);
  }

  async function save(settings: Settings, version: number) {
    const answer = await put({ portal: portal.key, version, settings });
    if ('data' in answer) {
      setConflict(null);
      draft.adopt(answer.data);
      toggleNotification({ type: 'success', message: say('saved', { version: answer.data.version }) });
      await askForDueLinks();
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
    sending,
    conflict,
    due,
    async save() {
      if (draft.check()) await save(draft.editing.draft, draft.base.version);
      else warn(say('save.refused'));
    },
    saveOver: save,
    backFromConflict: () => setConflict(null),
    /** Nothing of mine is left to save: the other's version is the one to go on from. */
    async takeTheirs() {
      const answer = await read(portal.key);
      setConflict(null);
      if (answer.data) draft.adopt(answer.data);
      else warn(say('page.failed'));
    },
    askForDueLinks,
    askAgain: () => setDue(due && { ...due, asking: true }),
    later: () => setDue(due && { ...due, asking: false }),
    async send() {
      const answer = await send(portal.key);
      if ('data' in answer) {
        setDue(null);
        toggleNotification({ type: 'success', message: say('due.sent', { contacts: answer.data.contacts, reports: answer.data.reports }) });
      } else {
        warn(say('due.failed'));
      }
    },
  };
}
