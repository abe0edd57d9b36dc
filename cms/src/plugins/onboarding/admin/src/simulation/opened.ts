import type { Reached } from '../api';

/** What of a moment stands open beside the list: a message by its place, or the page. */
export interface Opened {
  moment: number;
  what: number | 'page';
}

type Message = Reached['messages'][number];

/** Null where that is not there any more. */
export function openedIn(reached: Reached[], { moment, what }: Opened): Message | NonNullable<Reached['page']> | null {
  const found = reached[moment];
  return (what === 'page' ? found?.page : found?.messages[what]) ?? null;
}

/** What a list of messages shows of one; an SMS has no title. */
export function titleOf(message: Message): string {
  if (message.channel === 'sms') return '';
  return message.channel === 'email' ? message.subject : message.title;
}
