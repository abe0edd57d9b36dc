import { wordOr, type Say } from '../words';
import type { Message } from './api';

/** What a message is about: its subject, or what its template is for. */
export function aboutOf(message: Pick<Message, 'subject' | 'template'>, say: Say): string {
  return message.subject || (message.template ? wordOr(say, `template.${message.template}`, message.template) : say('messages.noSubject'));
}

export const stateWords = ({ state }: Pick<Message, 'state'>, say: Say): string => wordOr(say, `messages.state.${state}`, state);

/** Why a message stands where it stands, in plain words; a mail server's own where it said something. */
export function reasonWords({ direction, state, kind, reason }: Pick<Message, 'direction' | 'state' | 'kind' | 'reason'>, say: Say): string | null {
  if (direction === 'sent') return reason;
  if (state === 'recorded') return kind && wordOr(say, `messages.kind.${kind}`, kind);
  return reason && wordOr(say, `messages.reason.${reason}`, reason);
}

/** What became of an attachment. */
export const fateWords = (refused: string | null, say: Say): string => (refused === null ? say('messages.file.taken') : wordOr(say, `messages.file.${refused}`, say('messages.file.refused')));

type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';

const TONES: Readonly<Record<string, Tone>> = {
  queued: 'warning',
  sending: 'primary',
  sent: 'success',
  failed: 'danger',
  bounced: 'danger',
  quarantined: 'warning',
  unreadable: 'danger',
  posted: 'success',
};

/** The colour beside the words, never instead of them. */
export const toneOf = ({ state }: Pick<Message, 'state'>): Tone => TONES[state] ?? 'neutral';
