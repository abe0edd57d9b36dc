import { news, type EventDraft } from '../../domain/events';
import { maskPhone } from '../../domain/phone';
import { registerRecordedType, type Snapshot } from '../../domain/recorder';

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

export function registerCall(): void {
  registerRecordedType<CallSnapshot>({ subject: 'call', derive: deriveCall });
}
