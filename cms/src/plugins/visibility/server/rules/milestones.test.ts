import { describe, expect, it } from 'vitest';
import { holds, opened, type CaseFacts } from './milestones';

const fresh: CaseFacts = { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null };
const assigned: CaseFacts = { ...fresh, mainInspectionAssignedAt: Date.UTC(2026, 2, 1) };

describe('CP-05 milestones', () => {
  it.each<[string, CaseFacts, boolean, boolean]>([
    ['a new case', fresh, false, false],
    ['with an inspector', assigned, true, false],
    ['accepted without an inspector', { ...fresh, decision: 'accepted' }, false, true],
    ['accepted', { ...assigned, decision: 'accepted' }, true, true],
    ['rejected', { ...assigned, decision: 'rejected' }, true, false],
    ['asked for more', { ...assigned, decision: 'moreInformation' }, true, false],
    ['waiting and accepted', { ...assigned, status: 'waiting', decision: 'accepted' }, true, true],
    ['closed and accepted', { ...assigned, status: 'closed', decision: 'accepted', endedAt: 1 }, true, true],
  ])('of a case: %s', (_, facts, inspection, decision) => {
    expect(holds('caseCreated', facts)).toBe(true);
    expect(holds('mainInspectionAssigned', facts)).toBe(inspection);
    expect(holds('positiveDecision', facts)).toBe(decision);
  });

  it('are reached at the very first instant, too', () => {
    expect(holds('mainInspectionAssigned', { ...fresh, mainInspectionAssignedAt: 0 })).toBe(true);
  });
});

describe('CP-23 why a part is open', () => {
  it('names setting, value and milestone', () => {
    expect(opened('planPage', 'mainInspectionAssigned', fresh)).toEqual({
      visible: false,
      because: { rule: 'timing', setting: 'planPage', value: 'mainInspectionAssigned', milestone: 'mainInspectionAssigned', reached: false },
    });
    expect(opened('planPage', 'never', assigned)).toEqual({ visible: false, because: { rule: 'timing', setting: 'planPage', value: 'never' } });
  });
});
