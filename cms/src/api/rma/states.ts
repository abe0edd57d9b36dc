import type { ClaimSide, ClaimState } from '../claim/states';

export const RMA_STATES = ['issued', 'inTransit', 'received', 'inspected', 'closed', 'cancelled'] as const;
export type RmaState = (typeof RMA_STATES)[number];

/** What becomes of what is sent back (answer 17). */
export const RMA_TYPES = ['credit', 'advanceReplacement', 'repairAndReturn'] as const;
export type RmaType = (typeof RMA_TYPES)[number];

/** An agent issues one while the claim is read, or once it is approved. */
const ISSUED_FROM = ['inReview', 'approved'] as const satisfies readonly ClaimState[];

export const isIssuedFrom = (state: ClaimState): boolean => ISSUED_FROM.some((from) => from === state);

/** So often a client may say how it has sent one return: each time is told by mail. */
export const MOST_SHIPMENTS = 20;

/** So many lines a return may have. */
export const MOST_LINES = 40;

interface RmaCommandRow {
  from: readonly RmaState[];
  to: RmaState;
  by: ClaimSide;
  /** Its kind in the log. */
  event: string;
  description: string;
}

/** How a return moves (CL-12). What is on its way may get another tracking number; what has arrived is not cancelled any more. */
export const RMA_COMMANDS = {
  ship: { from: ['issued', 'inTransit'], to: 'inTransit', by: 'client', event: 'rmaShipped', description: 'The client has sent it, with this carrier and tracking number.' },
  receive: { from: ['issued', 'inTransit'], to: 'received', by: 'agent', event: 'rmaReceived', description: 'It has arrived.' },
  inspect: { from: ['received'], to: 'inspected', by: 'agent', event: 'rmaInspected', description: 'Each line has been looked at.' },
  close: { from: ['inspected'], to: 'closed', by: 'agent', event: 'rmaClosed', description: 'Nothing is left to do.' },
  cancel: { from: ['issued', 'inTransit'], to: 'cancelled', by: 'agent', event: 'rmaCancelled', description: 'It is not wanted any more, and why.' },
} as const satisfies Record<string, RmaCommandRow>;
export type RmaCommand = keyof typeof RMA_COMMANDS;

export const RMA_ISSUED = 'rmaIssued';

const rows = Object.entries(RMA_COMMANDS) as [RmaCommand, RmaCommandRow][];

/** The command that leads from one state to another, null where none does. */
export const rmaCommandBetween = (from: RmaState, to: RmaState): RmaCommand | null => rows.find(([, row]) => row.from.includes(from) && row.to === to)?.[0] ?? null;

/** What somebody on this side can do with a return in this state. */
export const rmaCommandsOn = (state: RmaState, side: ClaimSide): RmaCommand[] => rows.filter(([, row]) => row.by === side && row.from.includes(state)).map(([command]) => command);
