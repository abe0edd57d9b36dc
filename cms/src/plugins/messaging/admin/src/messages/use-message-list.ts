import { useCallback } from 'react';
import { usePages, type Pages } from '../../../../shared/admin/src/use-pages';
import { useLazyMessagesQuery, type Message, type Question } from './api';

export interface MessageList extends Omit<Pages<Message>, 'items' | 'change'> {
  messages: Message[] | null;
  /** A message was decided about, and stands in another list now. */
  leave(id: string): void;
}

/** Messages page after page, newest first. */
export function useMessageList({ list, portal, search }: Question): MessageList {
  const [ask] = useLazyMessagesQuery();
  const read = useCallback(
    async (cursor: string | null) => {
      const { data } = await ask({ list, portal, search, cursor });
      return data ? { items: data.messages, next: data.next } : null;
    },
    [ask, list, portal, search],
  );
  const { items: messages, change, ...pages } = usePages(read);
  return { ...pages, messages, leave: (id) => change((shown) => shown.filter((message) => message.id !== id)) };
}
