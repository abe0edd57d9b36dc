import { news, silent, type EventDraft } from '../../domain/events';
import { maskPhone } from '../../domain/phone';
import { registerRecordedType, type Snapshot } from '../../domain/recorder';
import { customerMessageTemplate } from '../message/notice-variables';
import { checkMessage, loadMessage, MESSAGE } from '../message/recorded';
import { registerTemplate } from '../../plugins/messaging/server/templates/definition';

/** A call that was made, as the app or a member reports it. It has no row of its own: the event is the record. */
export interface CallSnapshot extends Snapshot {
  /** E.164. */
  number: string;
  caller: string;
  reached: boolean;
  seconds: number;
  /** The contacts of the case whose own number it is; only they are told the whole number (CP-12). */
  ownerIds: number[];
}

export interface MessageSnapshot extends Snapshot {
  direction: 'toCustomer' | 'fromCustomer';
  authorName: string;
}

export function deriveCall(_before: CallSnapshot | null, call: CallSnapshot): EventDraft[] {
  return [
    news(
      'callLogged',
      'callLogged',
      { reached: call.reached, seconds: call.seconds, caller: call.caller, masked: maskPhone(call.number), owners: call.ownerIds },
      { number: call.number },
    ),
  ];
}

export function deriveMessage(before: MessageSnapshot | null, message: MessageSnapshot): EventDraft[] {
  if (before) return [];
  if (message.direction === 'fromCustomer') return [silent('messageReceived', { from: message.authorName })];
  return [news('messageSent', 'messageToCustomer', { name: message.authorName })];
}

export function registerCorrespondence(): void {
  registerRecordedType<CallSnapshot>({ subject: 'call', derive: deriveCall });
  registerRecordedType<MessageSnapshot>({ subject: 'message', uid: MESSAGE, load: loadMessage, check: checkMessage, derive: deriveMessage });
  registerTemplate(customerMessageTemplate);
}
