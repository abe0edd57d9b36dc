import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../domain/refusal';
import { Refusal } from '../../domain/refusal';
import { checkAsk, deriveAsk, type AskSnapshot } from './recorded';
import { reminderAt } from './reminder';
import { answerLacks } from './states';

const ask: AskSnapshot = { id: 1, documentId: 'a', caseId: 1, portalId: 1, text: 'A photo', explanation: null, kind: 'photo', dueOn: null, status: 'open', caseStatus: 'open', portalZone: 'Europe/Oslo' };

function refused(before: AskSnapshot | null, after: AskSnapshot): RefusalCode | null {
  try {
    checkAsk(before, after);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('CP-27 the states of an ask, whatever door they come through', () => {
  test.each([
    ['created open', null, {}, null],
    ['created answered', null, { status: 'answered' }, 'ask.state'],
    ['created while the case waits', null, { caseStatus: 'waiting' }, null],
    ['created in a closed case', null, { caseStatus: 'closed' }, 'case.state'],
    ['answered', {}, { status: 'answered' }, null],
    ['withdrawn', {}, { status: 'withdrawn' }, null],
    ['withdrawn in a closed case', {}, { status: 'withdrawn', caseStatus: 'closed' }, null],
    ['worded anew', {}, { text: 'Two photos' }, null],
    ['opened again', { status: 'withdrawn' }, {}, 'ask.state'],
    ['worded anew when answered', { status: 'answered' }, { status: 'answered', text: 'Two photos' }, 'ask.state'],
    ['moved to another case', {}, { caseId: 2 }, 'relation.fixed'],
  ] as const)('%s', (_what, before, after, code) => {
    expect(refused(before && { ...ask, ...before }, { ...ask, ...after })).toBe(code);
  });

  test('tell customers nothing as news', () => {
    const changes = [deriveAsk(null, ask), deriveAsk(ask, { ...ask, status: 'answered' }), deriveAsk(ask, { ...ask, status: 'withdrawn' }), deriveAsk(ask, { ...ask, text: 'Two' }), deriveAsk(ask, ask)];
    expect(changes.map((events) => events.map(({ kind }) => kind))).toEqual([['customerAsked'], ['customerAnswered'], ['askWithdrawn'], ['askChanged'], []]);
    expect(changes.flat().every(({ news, public: told }) => news === null && Object.keys(told).length === 0)).toBe(true);
  });
});

describe('CP-27 what an answer must bring', () => {
  test.each([
    ['answer', '', ['image/png'], 'text'],
    ['answer', 'Oak', [], null],
    ['photo', 'Here', [], 'picture'],
    ['photo', 'Here', ['application/pdf'], 'picture'],
    ['photo', '', ['application/pdf', 'image/jpeg'], null],
    ['document', 'It is in the post', [], 'file'],
    ['document', '', ['image/jpeg'], null],
  ] as const)('%s with “%s” and %j lacks %s', (kind, text, types, lacks) => {
    expect(answerLacks(kind, { text, types })).toBe(lacks);
  });
});

describe('CP-27 when a customer is reminded', () => {
  test.each([
    ['the morning before', '2026-03-31', '2026-03-20T10:00Z', '2026-03-30T07:00:00.000Z'],
    ['in winter time', '2026-03-28', '2026-03-20T10:00Z', '2026-03-27T08:00:00.000Z'],
    ['across the change of clocks', '2026-03-29', '2026-03-20T10:00Z', '2026-03-28T08:00:00.000Z'],
    ['the same morning where it is due tomorrow', '2026-03-21', '2026-03-20T10:00Z', '2026-03-21T08:00:00.000Z'],
    ['not on a day that is over', '2026-03-20', '2026-03-20T10:00Z', null],
    ['after three days where no day is named', null, '2026-03-20T23:30Z', '2026-03-24T08:00:00.000Z'],
  ])('%s', (_when, dueOn, now, expected) => {
    const instant = reminderAt(dueOn, 'Europe/Oslo', Date.parse(now));
    expect(instant === null ? null : new Date(instant).toISOString()).toBe(expected);
  });
});
