import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyFacts, anySettings } from '../../../../../../tests/rules/spec';
import { canSeeAsks } from './asks';
import { mayWrite } from './communication';
import { canSeePart } from './parts';
import { DEFAULT_SETTINGS } from './settings';

const facts = { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null } as const;

describe('CP-27 who sees what is asked for', () => {
  test.each([
    ['as it comes', {}, {}, true, { rule: 'caseStatus', value: 'open' }],
    ['while the case waits', {}, { status: 'waiting' }, true, { rule: 'caseStatus', value: 'waiting' }],
    ['when it is closed', {}, { status: 'closed' }, false, { rule: 'caseStatus', value: 'closed' }],
    ['when it is cancelled', {}, { status: 'cancelled' }, false, { rule: 'caseStatus', value: 'cancelled' }],
    ['where the company writes only', { communicationDirection: 'toCustomer' }, {}, false, { rule: 'direction', setting: 'communicationDirection', value: 'toCustomer' }],
    ['where the customer writes only', { communicationDirection: 'fromCustomer' }, {}, true, { rule: 'caseStatus', value: 'open' }],
    ['without the page', { communicationPage: 'never' }, {}, false, { rule: 'page', setting: 'communicationPage', value: 'never' }],
    ['before its milestone', { communicationPage: 'mainInspectionAssigned' }, {}, false, { rule: 'page', setting: 'communicationPage', value: 'mainInspectionAssigned', milestone: 'mainInspectionAssigned', reached: false }],
  ] as const)('%s', (_when, settings, of, visible, because) => {
    expect(canSeeAsks({ ...DEFAULT_SETTINGS, ...settings }, { ...facts, ...of })).toEqual({ visible, because });
  });

  it('never reaches further than the page and the right to write', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, of) => {
        if (!canSeeAsks(settings, of).visible) return;
        expect(canSeePart('communicationPage', settings, of).visible && mayWrite('customer', settings).allowed).toBe(true);
      }),
    );
  });
});
