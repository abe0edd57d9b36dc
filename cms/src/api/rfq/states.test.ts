import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../domain/time';
import { allows, isUnsealed, leadsTo, RFQ_COMMANDS, stateOf, type KeptState, type RfqCommand } from './states';

const deadline = '2026-11-26T12:00';
const zone = 'Europe/Oslo';
const at = instantOf(deadline, zone);

/** Answer 15 and spec 25, read off: what may be done when. `due`: the deadline has passed. */
const MAY: [kept: KeptState, due: boolean, hasBids: boolean, commands: RfqCommand[]][] = [
  ...[false, true].flatMap((due) => [false, true].map((hasBids): (typeof MAY)[number] => ['draft', due, hasBids, ['sendRfq', 'editRfq', 'cancelRfq']])),
  ['sent', false, false, ['editRfq', 'giveBid', 'cancelRfq']],
  ['sent', false, true, ['editRfq', 'giveBid', 'cancelRfq']],
  ['sent', true, false, ['editRfq', 'cancelRfq']],
  ['sent', true, true, ['cancelRfq', 'decideRfq']],
  ...(['decided', 'cancelled'] as const).flatMap((kept) => [false, true].flatMap((due) => [false, true].map((hasBids): (typeof MAY)[number] => [kept, due, hasBids, []]))),
];
const commands = Object.keys(RFQ_COMMANDS) as RfqCommand[];

describe('EH-15 what may be done with a request', () => {
  it.each(MAY.flatMap(([status, due, hasBids, allowed]) => commands.map((command) => [command, status, due ? 'after' : 'before', hasBids ? 'with bids' : 'without bids', allowed.includes(command)] as const)))('%s while %s, %s the deadline, %s: %s', (command, status, when, bids, expected) => {
    const now = when === 'after' ? at : at - 1;
    expect(allows(command, { status, deadline, zone, hasBids: bids === 'with bids' }, now)).toBe(expected);
  });

  it.each<[KeptState, KeptState, boolean]>([
    ['draft', 'sent', true], ['draft', 'cancelled', true], ['sent', 'decided', true], ['sent', 'cancelled', true],
    ['draft', 'decided', false], ['sent', 'draft', false], ['decided', 'sent', false], ['cancelled', 'sent', false], ['decided', 'cancelled', false],
  ])('%s to %s: %s', (from, to, expected) => expect(leadsTo(from, to)).toBe(expected));
});

describe('EH-15 sealed', () => {
  it('whatever is kept, before the deadline of a request that is under way nothing tells whether there are bids', () => {
    const rfq = { deadline, zone };
    fc.assert(
      fc.property(fc.constantFrom<KeptState>('draft', 'sent', 'cancelled'), fc.integer({ min: 1, max: 10 ** 9 }), (status, early) => {
        const [without, with_] = [false, true].map((hasBids) => ({ ...rfq, status, hasBids }));
        if (!without || !with_) return;
        expect(stateOf(with_, at - early)).toBe(stateOf(without, at - early));
        expect(isUnsealed(with_, at - early)).toBe(false);
        expect(commands.map((command) => allows(command, with_, at - early))).toEqual(commands.map((command) => allows(command, without, at - early)));
      }),
    );
  });
});
