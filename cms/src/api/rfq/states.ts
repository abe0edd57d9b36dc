import { instantOf, type LocalDateTime } from '../../domain/time';

/** What is kept of a request's state, and what of it comes by the clock. */
export const RFQ_STATES = {
  draft: { kept: 'draft', description: 'Written, and told to nobody.' },
  sent: { kept: 'sent', description: 'The invited may bid until the deadline; after it, nobody has bid.' },
  answered: { kept: 'sent', description: 'The deadline has passed, and there are bids: they are open to those who decide.' },
  decided: { kept: 'decided', description: 'One bid has won.' },
  cancelled: { kept: 'cancelled', description: 'Nothing comes of it, with a reason where it had been sent.' },
} as const satisfies Record<string, { kept: string; description: string }>;
export type RfqState = keyof typeof RFQ_STATES;
export type KeptState = (typeof RFQ_STATES)[RfqState]['kept'];
export const RFQ_STATE_NAMES = Object.keys(RFQ_STATES) as [RfqState, ...RfqState[]];

interface RfqCommandRow {
  from: readonly RfqState[];
  to: KeptState | null;
  description: string;
}

/** Which state each command needs, and where it leads (spec 25, answer 15). One table for commands and what pages offer. */
export const RFQ_COMMANDS = {
  sendRfq: { from: ['draft'], to: 'sent', description: 'The invited are told, and may bid.' },
  editRfq: { from: ['draft', 'sent'], to: null, description: 'Until a decision is due. Those who were told are told what changed.' },
  giveBid: { from: ['sent'], to: null, description: 'Until the deadline; another takes the place of the one before.' },
  cancelRfq: { from: ['draft', 'sent', 'answered'], to: 'cancelled', description: 'Those who were told are told.' },
  decideRfq: { from: ['answered'], to: 'decided', description: 'One bid becomes the budget of its tasks.' },
} as const satisfies Record<string, RfqCommandRow>;
export type RfqCommand = keyof typeof RFQ_COMMANDS;

export interface RfqFacts {
  status: KeptState;
  deadline: LocalDateTime;
  zone: string;
  /** Asked for only when the deadline has passed: before it, not even that there is a bid changes anything. */
  hasBids: boolean;
}

const deadlineOf = ({ deadline, zone }: Pick<RfqFacts, 'deadline' | 'zone'>): number => instantOf(deadline, zone);

/** Whether the deadline has passed; `now` in milliseconds UTC. */
export const isDue = (rfq: Pick<RfqFacts, 'deadline' | 'zone'>, now: number): boolean => now >= deadlineOf(rfq);

/** *Answered* is told by the clock and never kept: kept when a bid comes, it would tell that one came. Pure. */
export function stateOf(rfq: RfqFacts, now: number): RfqState {
  return rfq.status === 'sent' && isDue(rfq, now) && rfq.hasBids ? 'answered' : rfq.status;
}

export const allows = (command: RfqCommand, rfq: RfqFacts, now: number): boolean => {
  if (command === 'giveBid' && isDue(rfq, now)) return false;
  return (RFQ_COMMANDS[command].from as readonly RfqState[]).includes(stateOf(rfq, now));
};

/** Whether bids may be shown to those who decide: never before the deadline, nor of a request that was called off. Pure. */
export function isUnsealed(rfq: RfqFacts, now: number): boolean {
  const state = stateOf(rfq, now);
  return state === 'answered' || state === 'decided';
}

/** Whether some command leads from one kept state to another. */
export function leadsTo(from: KeptState, to: KeptState): boolean {
  return Object.values(RFQ_COMMANDS as Record<string, RfqCommandRow>).some((row) => row.to === to && row.from.some((state) => RFQ_STATES[state].kept === from));
}
