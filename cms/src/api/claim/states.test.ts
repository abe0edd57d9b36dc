import { describe, expect, it } from 'vitest';
import { CLAIM_COMMANDS, CLAIM_SIDES, CLAIM_STATES, claimCommandBetween, commandsOn, listOf, type ClaimCommand } from './states';

const commands = Object.keys(CLAIM_COMMANDS) as ClaimCommand[];

/** The states of CL-07 and who moves a claim (answer 16), written by hand: state, side, command, next state. */
const MOVES: [string, string, string, string][] = [
  ['draft', 'client', 'submit', 'submitted'],
  ['submitted', 'agent', 'startReview', 'inReview'],
  ['inReview', 'agent', 'askForInformation', 'infoRequested'],
  ['inReview', 'agent', 'approve', 'approved'],
  ['inReview', 'agent', 'reject', 'rejected'],
  ['infoRequested', 'client', 'answer', 'inReview'],
  ['infoRequested', 'agent', 'startReview', 'inReview'],
  ['approved', 'agent', 'close', 'closed'],
  ['rejected', 'agent', 'close', 'closed'],
];

describe('CL-07 answer 16 each state × command × side', () => {
  it.each(CLAIM_STATES.flatMap((state) => CLAIM_SIDES.flatMap((side) => commands.map((command) => [state, side, command] as const))))('%s, %s: %s', (state, side, command) => {
    const move = MOVES.find(([from, by, name]) => from === state && by === side && name === command);
    expect(commandsOn(state, side).includes(command)).toBe(move !== undefined);
    if (!move) return;
    expect(CLAIM_COMMANDS[command].to).toBe(move[3]);
    expect(claimCommandBetween(state, CLAIM_COMMANDS[command].to, side)).toBe(command);
  });

  it.each(CLAIM_STATES.flatMap((from) => CLAIM_STATES.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    expect(claimCommandBetween(from, to) !== null).toBe(MOVES.some(([before, , , after]) => before === from && after === to));
  });

  it('only one command leads a side from one state to another', () => {
    for (const side of CLAIM_SIDES) {
      const ways = CLAIM_STATES.flatMap((state) => commandsOn(state, side).map((command) => `${state} ${CLAIM_COMMANDS[command].to}`));
      expect(new Set(ways).size).toBe(ways.length);
    }
  });

  it('nothing moves what is closed, and a client moves nothing but its draft and what it is asked for', () => {
    for (const side of CLAIM_SIDES) expect(commandsOn('closed', side)).toEqual([]);
    for (const state of CLAIM_STATES) expect(commandsOn(state, 'client').length > 0).toBe(state === 'draft' || state === 'infoRequested');
  });
});

it('CL-11 each claim stands in one list beside all', () => {
  expect(Object.fromEntries(CLAIM_STATES.map((state) => [state, listOf(state)]))).toEqual({
    draft: 'drafts', submitted: 'active', inReview: 'active', infoRequested: 'active', approved: 'active', rejected: 'active', closed: 'closed',
  });
});
