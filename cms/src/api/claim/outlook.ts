import { z } from 'zod';
import type { ClosedMove, SameUnit } from './queries/beside';
import type { StoredClaim } from './queries/claim';
import { LIKENESSES, likeness } from './rules/duplicates';
import { type ClaimMove, usualTime } from './rules/usual';
import { CLAIM_COMMANDS, CLAIM_SIDES, CLAIM_STATES, WAITS_FOR, type ClaimSide, type ClaimState } from './states';

/** What lies ahead of a claim, and which others look like it (CL-19). */
const instant = (at: number) => new Date(at).toISOString();
const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });

export const outlook = z
  .object({
    waitsFor: z.enum(CLAIM_SIDES).nullable().meta({ description: 'Whose turn it is.' }),
    since: moment.meta({ description: 'Since when it stands in this state.' }),
    usual: z
      .object({ hours: z.number().int(), claims: z.number().int().meta({ description: 'How many closed claims of the portal it was measured on.' }) })
      .nullable()
      .meta({ description: 'How long claims usually stand in this state; of a draft, how long the decision takes once it has been handed in. Null while too few have been closed.' }),
  })
  .meta({ id: 'ClaimOutlook' });

export const duplicate = z
  .object({
    number: z.string().nullable().meta({ description: 'As the rest that is null, told of what the viewer may see alone.' }),
    state: z.enum(CLAIM_STATES),
    company: z.string().nullable(),
    creator: z.string().nullable(),
    problem: z.string().nullable(),
    failureDate: z.string().nullable(),
    submittedAt: moment.nullable(),
    likeness: z.enum(LIKENESSES),
  })
  .meta({ id: 'ClaimDuplicate' });

const STATE_AFTER = new Map<string, ClaimState>(Object.values(CLAIM_COMMANDS).map(({ event, to }) => [event, to]));

/** Pure: whose turn it is, since when, and how long it usually takes. */
export function outlookOf({ claim, history, closed }: Pick<StoredClaim, 'claim' | 'history' | 'closed'>): z.input<typeof outlook> {
  const last = history.findLast(({ kind }) => STATE_AFTER.has(kind));
  return { waitsFor: WAITS_FOR[claim.state], since: instant(last?.at ?? claim.createdAt), usual: usualTime(claim.state, movesOf(closed)) };
}

/** Pure: which events led to which states. */
export const movesOf = (closed: readonly ClosedMove[]): ClaimMove[] =>
  closed.flatMap(({ claim, kind, at }) => {
    const to = STATE_AFTER.get(kind);
    return to ? [{ claim, to, at }] : [];
  });

/** While nothing is decided, the agents are told; the client before it hands in. */
const ASKED_IN = { client: ['draft'], agent: ['submitted', 'inReview', 'infoRequested'] } as const satisfies Record<ClaimSide, readonly ClaimState[]>;

/** Pure: which others are likely about the same failure. Of another company's a client learns when and in which state, as of any unit (CL-13), and no more: its words are not compared, lest they be guessed. */
export function duplicatesOf({ claim, sameUnit }: Pick<StoredClaim, 'claim' | 'sameUnit'>, side: ClaimSide): z.input<typeof duplicate>[] {
  const states: readonly ClaimState[] = ASKED_IN[side];
  if (!states.includes(claim.state)) return [];
  return sameUnit.flatMap((other) => {
    const isOpen = other.own || side === 'agent';
    const found = likeness(claim, isOpen ? other : { ...other, problem: null });
    return found ? [{ ...(isOpen ? seen(other) : hidden), state: other.state, failureDate: other.failureDate, submittedAt: other.submittedAt === null ? null : instant(other.submittedAt), likeness: found }] : [];
  });
}

const seen = ({ number, company, creator, problem }: SameUnit) => ({ number, company, creator, problem });
const hidden = { number: null, company: null, creator: null, problem: null };
