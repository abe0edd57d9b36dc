import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../../domain/money';
import { compared, nextLines, standingLines } from './standing';

const line = (id: number, text: string, amount: number, approved: boolean, room: string | null = null) => ({ id, text, room, quantity: 1000, unitPrice: amount, amount, approved });
const partly = { number: 1, status: 'partlyApproved' as const, comment: 'Paint it yourselves', lines: [line(1, 'Fans', 625, true), line(2, 'Paint', 500, false)] };
const offered = (lineId: number | null) => ({ status: 'offered' as const, lineId });

describe('25 what the next budget of a task starts from', () => {
  it('is nothing before the first, and nothing of what ended', () => {
    expect(nextLines([], [])).toEqual([]);
    expect(nextLines([{ ...partly, status: 'replaced' }], [])).toEqual([]);
  });

  it('is what is in force, with what was not approved and why', () => {
    expect(nextLines([partly], []).map(({ text, approved, comment }) => [text, approved, comment])).toEqual([
      ['Fans', true, null],
      ['Paint', false, 'Paint it yourselves'],
    ]);
  });

  it('is a rejected one where nothing is in force', () => {
    const rejected = { ...partly, status: 'rejected' as const, comment: 'Too much' };
    expect(nextLines([rejected], []).map(({ approved, comment }) => [approved, comment])).toEqual([
      [false, 'Too much'],
      [false, 'Too much'],
    ]);
  });

  it('is what is in force, where a changed one was rejected: of that one, what is new, and why a change was not agreed on', () => {
    const rejected = { number: 2, status: 'rejected' as const, comment: 'Three days are enough', lines: [line(3, 'Fans', 1000, false), line(4, 'Floor', 300, false)] };
    const inForce = { ...partly, status: 'approved' as const, comment: null, lines: [line(1, 'Fans', 625, true), line(2, 'Paint', 500, true)] };
    expect(nextLines([rejected, inForce], []).map(({ text, amount, approved, comment }) => [text, amount, approved, comment])).toEqual([
      ['Fans', 625, true, 'Three days are enough'],
      ['Paint', 500, true, null],
      ['Floor', 300, false, 'Three days are enough'],
    ]);
  });

  it('leaves out what was handed to the customer, and takes it in again once that is withdrawn', () => {
    expect(nextLines([partly], [offered(1)]).map(({ text }) => text)).toEqual(['Paint']);
    expect(nextLines([partly], [offered(null)])).toEqual([]);
    expect(nextLines([partly], [{ status: 'withdrawn', lineId: 1 }]).map(({ text }) => text)).toEqual(['Fans', 'Paint']);
    expect(standingLines([partly], [offered(1)])).toEqual([]);
  });
});

describe('25 what a budget changes', () => {
  it.each<[string, ReturnType<typeof line>[], string[], string[]]>([
    ['nothing', [line(5, 'Fans', 625, false)], ['asApproved'], []],
    ['a price', [line(5, 'Fans', 700, false)], ['changed'], []],
    ['the room', [line(5, 'Fans', 625, false, 'Hall')], ['new'], ['Fans']],
    ['more of the same', [line(5, 'Fans', 700, false), line(6, 'Fans', 625, false)], ['new', 'asApproved'], []],
    ['everything', [line(5, 'Floor', 10, false)], ['new'], ['Fans']],
  ])('%s', (_what, asked, since, leftOut) => {
    const found = compared(standingLines([partly], []), asked);
    expect(found.lines.map((one) => one.since)).toEqual(since);
    expect(found.leftOut.map(({ text }) => text)).toEqual(leftOut);
  });

  it('whatever is asked for, each approved line is there as it was, changed, or named as left out: none leaves the sum unseen', () => {
    const work = fc.record({ text: fc.constantFrom('Fans', 'Paint', 'Floor'), room: fc.constantFrom(null, 'Hall'), quantity: fc.constantFrom(1000, 2000), unitPrice: fc.integer({ min: 0, max: 3 }) }).map((one) => ({ ...one, amount: (one.quantity * one.unitPrice) / 1000 }));
    fc.assert(
      fc.property(fc.array(work, { maxLength: 6 }), fc.array(work, { maxLength: 6 }), (standing, asked) => {
        const { lines, leftOut } = compared(standing, asked);
        const before = lines.flatMap((one) => one.before ?? []);
        expect(lines.map((one) => one.line)).toEqual(asked);
        expect(sum([...before, ...leftOut].map(({ amount }) => amount))).toBe(sum(standing.map(({ amount }) => amount)));
        expect(new Set([...before, ...leftOut])).toEqual(new Set(standing));
        for (const { line: one, since, before: was } of lines) expect([since === 'new', since === 'asApproved']).toEqual([was === null, was !== null && was.amount === one.amount && was.quantity === one.quantity]);
      }),
    );
  });

  it('a budget that starts from what stands loses nothing of it', () => {
    const found = compared(standingLines([partly], []), nextLines([partly], []));
    expect([found.lines.map(({ since }) => since), found.leftOut]).toEqual([['asApproved', 'new'], []]);
  });
});
