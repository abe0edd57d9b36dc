import { type ActorName, actorNames } from './actors.ts';

/**
 * What a door says to an actor: a status whatever the thing; `within` what lies in the actor's portals and not beyond;
 * `granted` the case that the customer has opened; `any` thing that exists; `seen` refuses with 403 what is seen there.
 */
export type Verdict = 401 | 403 | 404 | 'within' | 'granted' | 'any' | 'seen';

export type Guard = Readonly<Record<ActorName, Verdict>>;

const refusedTo401 = Object.fromEntries(actorNames.map((name) => [name, 401])) as Record<ActorName, 401>;
const unknownAt404 = Object.fromEntries(actorNames.map((name) => [name, 404])) as Record<ActorName, 404>;

/** An administrator's session is none at the portals' doors. */
const administratorsAreNobody = { 'platform administrator': 401, 'portal administrator': 401 } as const;

/** Commands on cases: level 5 of the portal, and API tokens that may write. */
export const commands: Guard = {
  nobody: 401,
  customer: 404,
  'member of level 1': 404,
  'partner’s member of level 2': 'seen',
  'member of level 5': 'within',
  'other portal’s member of level 5': 'within',
  'API token': 'within',
  'read-only API token': 403,
  'API token without a portal': 'within',
  ...administratorsAreNobody,
};

/** What everybody on a case may do. */
export const taskForce: Guard = { ...commands, 'partner’s member of level 2': 'within' };

/** The same to be read. */
export const reading: Guard = { ...commands, 'read-only API token': 'within' };

/** Stock REST is for API tokens alone. */
export const stockReading: Guard = { ...refusedTo401, 'API token': 'within', 'read-only API token': 'within', 'API token without a portal': 'within' };
export const stockWriting: Guard = { ...stockReading, 'read-only API token': 403 };

export const customers: Guard = { ...unknownAt404, ...administratorsAreNobody, nobody: 401, customer: 'granted' };

export const members: Guard = {
  ...unknownAt404,
  ...administratorsAreNobody,
  nobody: 401,
  'member of level 1': 'any',
  'partner’s member of level 2': 'any',
  'member of level 5': 'any',
  'other portal’s member of level 5': 'any',
};

/** Those who ask for budgets. */
export const leaders: Guard = { ...members, 'member of level 1': 403, 'partner’s member of level 2': 403 };

export const administration: Guard = { ...refusedTo401, 'platform administrator': 'within', 'portal administrator': 'within' };

/** What a portal administrator may be given, but has not been. */
export const notGiven: Guard = { ...administration, 'portal administrator': 403 };

/** Who hands out portals: the platform administrator. */
export const nobodyElse: Guard = { ...refusedTo401, 'platform administrator': 'any', 'portal administrator': 403 };

export const everybody: Guard = Object.fromEntries(actorNames.map((name) => [name, 'any'])) as Record<ActorName, 'any'>;

/** For machines that have a token of the installation's own, which no actor has. */
export const machines: Guard = unknownAt404;

/** What members alone ask of a case in the workspace, where they have to do with it. */
export const workspace: Guard = { ...taskForce, 'API token': 404, 'read-only API token': 404, 'API token without a portal': 404 };

/** About claims, which the portals of the matrix do not have: nobody finds any. claims.test.ts has a portal with claims. */
export const ofClaims: Guard = { ...unknownAt404, ...administratorsAreNobody, nobody: 401 };

/** The parts of it that are the case handler's. */
export const handlersDesk: Guard = { ...workspace, 'partner’s member of level 2': 'seen' };
