import type { DossierType, Step } from './dossier-type';
import type { Fact } from './facts';
import type { Trigger } from './kinds';

export const DEVICES = ['ios', 'android', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

/** How a step came to its end. */
export type Ending = 'done' | 'itself' | 'byHand' | 'skipped';

export const HINDRANCES = ['mailFailed', 'documentDeclined', 'documentMissing'] as const;

/** What keeps a step from going on, so that the office has to look at it. */
export type Hindrance = { by: (typeof HINDRANCES)[number]; reason: string };

/** How far a dossier has come. Instants are milliseconds UTC. */
export interface DossierState {
  status: 'open' | 'closed';
  /** The key of the one step whose turn it is; null once it is closed. */
  current: string | null;
  /** When the current step began, or the dossier was closed. */
  since: number;
  past: { step: string; how: Ending; at: number }[];
  /** Lasting facts of the client. */
  known: Fact[];
  /** What the current step waits for and has happened since it began. */
  met: Fact[];
  hindrance: Hindrance | null;
  /** Of the current step. */
  reminders: number;
  remindedAt: number | null;
  device: Device | null;
}

/** Something that happens to a dossier; the log of a dossier is a list of these. Steps are named where somebody looked at one. */
export type DossierEvent =
  | { kind: 'happened'; fact: Fact; device?: Device }
  | { kind: 'hindered'; hindrance: Hindrance }
  | { kind: 'approved'; step: string }
  | { kind: 'doneByHand'; step: string; reason: string }
  | { kind: 'skipped'; step: string; reason: string }
  | { kind: 'reminded'; step: string }
  | { kind: 'askedAgain'; step: string }
  | { kind: 'clockTurned' };

/** What is to be sent, in the transaction that keeps the new state. */
export interface DossierEffect {
  kind: Trigger | 'reminder';
  step: string;
}

export interface Dossier {
  type: DossierType;
  state: DossierState;
}

/** Why something cannot be done: the dossier is closed, its turn is another step's, a fact is lacking, it is not the client's turn, or nothing goes out again. */
export type MoveFault = 'closed' | 'notCurrent' | 'notApproval' | 'lacksFact' | 'notClients' | 'nothingToSend';

export type Move = { state: DossierState; effects: DossierEffect[] } | { fault: MoveFault; fact?: Fact };

export const stepOf = ({ steps }: DossierType, key: string | null): Step | null => steps.find((step) => step.key === key) ?? null;
