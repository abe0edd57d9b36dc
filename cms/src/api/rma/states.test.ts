import { describe, expect, it } from 'vitest';
import { checkRma, deriveRma } from './recorded';
import type { RmaSnapshot } from './snapshot';
import { RMA_COMMANDS, RMA_STATES, rmaCommandBetween, rmaCommandsOn, type RmaState } from './states';

const rma = (state: RmaState, more: Partial<RmaSnapshot> = {}): RmaSnapshot => ({
  id: 1, documentId: 'rma-1', portalId: 7, companyId: 20, claimId: 30, number: 'RMA-26-0001', type: 'credit', state, stateComment: null, carrier: null, tracking: null, version: 1,
  lines: [{ serial: 'AN9', description: 'Board', quantity: 1, result: null, comment: null }], ...more,
});

/** By hand: what the table says, and nothing else (CL-12). */
const ways: Readonly<Record<RmaState, readonly RmaState[]>> = { issued: ['inTransit', 'received', 'cancelled'], inTransit: ['received', 'cancelled'], received: ['inspected'], inspected: ['closed'], closed: [], cancelled: [] };

describe('CL-12 what becomes of a return, whatever door it came through', () => {
  it.each(RMA_STATES.flatMap((from) => RMA_STATES.filter((to) => to !== from).map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    const isWay = ways[from].includes(to);
    expect(rmaCommandBetween(from, to) !== null).toBe(isWay);
    const move = () => checkRma(rma(from), rma(to));
    if (isWay) expect(move).not.toThrow();
    else expect(move).toThrow(expect.objectContaining({ code: 'rma.state' }));
    if (isWay) expect(deriveRma(rma(from), rma(to))).toMatchObject([{ kind: RMA_COMMANDS[rmaCommandBetween(from, to) ?? 'ship'].event, news: null }]);
  });

  it('begins issued, stays of its claim, its company and its portal, and keeps its number', () => {
    expect(() => checkRma(null, rma('issued'))).not.toThrow();
    for (const state of RMA_STATES.filter((one) => one !== 'issued')) expect(() => checkRma(null, rma(state))).toThrow(expect.objectContaining({ code: 'rma.state' }));
    for (const other of [{ portalId: 8 }, { companyId: 21 }, { claimId: 31 }, { number: 'RMA-26-0002' }]) expect(() => checkRma(rma('issued'), rma('issued', other))).toThrow(expect.objectContaining({ code: 'relation.fixed' }));
  });

  it('is sent by clients, and moved by agents from there on; another tracking number is told, too', () => {
    expect(RMA_STATES.filter((state) => rmaCommandsOn(state, 'client').length > 0)).toEqual(['issued', 'inTransit']);
    expect(rmaCommandsOn('received', 'agent')).toEqual(['inspect']);
    expect(deriveRma(rma('inTransit'), rma('inTransit', { tracking: '1Z' }))).toMatchObject([{ kind: 'rmaShipped', public: { tracking: '1Z' } }]);
    expect(deriveRma(rma('inTransit'), rma('inTransit'))).toEqual([]);
  });
});
