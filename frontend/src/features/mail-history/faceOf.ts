import { Bot, type IconNode, Mail, MailWarning, MessageSquareText, Reply } from 'lucide';
import type { MailHistoryEntry } from '@/cms/types';

type State = MailHistoryEntry['state'];

/** How what became of a message is shown: going on, waiting, done, or stopped. */
const badges = {
  queued: 'waiting',
  sending: 'now',
  sent: 'done',
  failed: 'stopped',
  bounced: 'stopped',
  suppressed: 'waiting',
  received: 'now',
  posted: 'done',
  recorded: 'waiting',
  quarantined: 'stopped',
  discarded: 'waiting',
  unreadable: 'stopped',
} as const satisfies Record<State, 'now' | 'waiting' | 'done' | 'stopped'>;

export interface Face {
  readonly icon: IconNode;
  readonly badge: (typeof badges)[State];
  readonly state: State;
}

export function faceOf({ direction, channel, state }: MailHistoryEntry): Face {
  return { icon: iconOf(direction, channel, state), badge: badges[state], state };
}

function iconOf(direction: MailHistoryEntry['direction'], channel: MailHistoryEntry['channel'], state: State): IconNode {
  if (badges[state] === 'stopped') return MailWarning;
  if (channel === 'sms') return MessageSquareText;
  if (state === 'recorded') return Bot;
  return direction === 'sent' ? Mail : Reply;
}
