import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useLazyCountDueLinksQuery, useSendDueLinksMutation, type DueLinks, type Portal } from '../api';
import { useWords } from '../words';

/** Links that became due by new settings (CP-05): counted, asked for, sent. */
export function useDueLinks(portal: Portal) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [count] = useLazyCountDueLinksQuery();
  const [send, { isLoading: sending }] = useSendDueLinksMutation();
  const [due, setDue] = useState<{ links: DueLinks; asking: boolean } | null>(null);
  return {
    due,
    sending,
    async ask() {
      const links = (await count(portal.key)).data;
      setDue(links && links.contacts + links.reports > 0 ? { links, asking: true } : null);
    },
    askAgain: () => setDue(due && { ...due, asking: true }),
    later: () => setDue(due && { ...due, asking: false }),
    async send() {
      const answer = await send(portal.key);
      if ('data' in answer) {
        setDue(null);
        toggleNotification({ type: 'success', message: say('due.sent', { contacts: answer.data.contacts, reports: answer.data.reports }) });
      } else {
        toggleNotification({ type: 'danger', message: say('due.failed') });
      }
    },
  };
}
