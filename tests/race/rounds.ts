import type { Chance } from '../crash/chance.ts';

/** Two budgets of one case that one member approves at the same moment. Minor units. */
export interface Round {
  readonly amounts: readonly [number, number];
  /** Agreed on before, within the limit. */
  readonly before: number;
  /** Whether the second request is sent first. */
  readonly reversed: boolean;
}

export interface Outcome extends Round {
  readonly statuses: readonly [number, number];
  /** The member's approvals on the case afterwards, as its budgets say it. */
  readonly approved: number;
  /** The same as it is counted against the limit. */
  readonly counted: number;
}

export interface Check {
  readonly name: string;
  readonly found: readonly string[];
}

/**
 * The pairs of one case, one after the other: what each leaves of the limit is the same whichever of two wins, so that
 * all can be asked for before the first is raced. Mostly only one of two fits; sometimes one by its size alone, or both.
 * The last two need not be alike, or come to the limit to the unit.
 */
export function drawRounds(chance: Chance, limit: number, pairs: number): Round[] {
  const rounds: Round[] = [];
  let before = 0;
  for (let index = 0; index < pairs; index++) {
    const round = drawRound(chance, limit - before, before, index === pairs - 1);
    rounds.push(round);
    const fitting = round.amounts.filter((amount) => amount <= limit - before);
    before += winnersOf(round, limit) === 2 ? round.amounts[0] + round.amounts[1] : (fitting[0] ?? 0);
  }
  return rounds;
}

function drawRound(chance: Chance, left: number, before: number, isLast: boolean): Round {
  const kind = chance.oneOf(['one', 'one', 'one', 'both', 'small'] as const);
  const reversed = chance.oneOf([true, false]);
  const upTo = (from: number, to: number) => Math.floor(chance.between(from, to));
  if (kind === 'both') {
    const together = isLast ? left : Math.floor(left / 5);
    const first = upTo(1, together);
    return { amounts: [first, together - first], before, reversed };
  }
  if (kind === 'small') return { amounts: [left + 1, upTo(1, left / 5)], before, reversed };
  const first = upTo(left / 2 + 1, left * 0.55);
  return { amounts: [first, isLast ? upTo(left - first + 1, left + 1) : first], before, reversed };
}

/** How many of a round's approvals can be given, whichever comes first: as many as fit together, else one that fits by itself. */
export function winnersOf({ amounts: [first, second], before }: Round, limit: number): number {
  const left = limit - before;
  if (first + second <= left) return 2;
  return first <= left || second <= left ? 1 : 0;
}

/** EH-04: what must be true of every round. */
export function judge(outcomes: readonly Outcome[], limit: number): Check[] {
  const wrong = (isWrong: (outcome: Outcome) => boolean) => outcomes.filter(isWrong).map((outcome) => JSON.stringify(outcome));
  const won = ({ statuses }: Outcome) => statuses.filter((status) => status === 200).length;
  return [
    { name: 'no case has more approved by the member than the limit', found: wrong(({ approved }) => approved > limit) },
    { name: 'as many approvals are given as fit, and exactly one where only one fits', found: wrong((outcome) => won(outcome) !== winnersOf(outcome, limit)) },
    { name: 'every other is refused, with 403', found: wrong(({ statuses }) => statuses.some((status) => status !== 200 && status !== 403)) },
    { name: 'what is counted is what was approved', found: wrong(({ approved, counted }) => approved !== counted) },
    { name: 'what was approved is what was asked for by those who won', found: wrong(({ amounts, before, statuses, approved }) => approved !== before + amounts.reduce((sum, amount, index) => sum + (statuses[index] === 200 ? amount : 0), 0)) },
  ];
}
