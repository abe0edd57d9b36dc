export type LoginState = 'invited' | 'active' | 'locked';

export interface LoginFacts {
  active: boolean;
  /** Milliseconds UTC, as all of these; null for never. */
  invitedAt: number | null;
  acceptedAt: number | null;
  signedInAt: number | null;
}

const hasBeenIn = ({ acceptedAt, signedInAt }: LoginFacts): boolean => acceptedAt !== null || signedInAt !== null;

/** How far a login has come (CL-18). */
export function loginState(facts: LoginFacts): LoginState {
  if (!facts.active) return 'locked';
  return facts.invitedAt !== null && !hasBeenIn(facts) ? 'invited' : 'active';
}

/** What can be done with a login: who has once set a password has another one sent herself. */
export const LOGIN_COMMANDS = ['invite', 'lock', 'unlock'] as const;
export type LoginCommand = (typeof LOGIN_COMMANDS)[number];

export function loginCommands(facts: LoginFacts): LoginCommand[] {
  if (!facts.active) return ['unlock'];
  return hasBeenIn(facts) ? ['lock'] : ['invite', 'lock'];
}
