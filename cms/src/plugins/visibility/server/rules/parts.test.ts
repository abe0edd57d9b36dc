import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, DECISIONS, reached, TIMINGS } from '../../../../../../tests/rules/spec';
import type { CaseFacts } from './milestones';
import { canSeePart, PARTS, type Part } from './parts';
import { DEFAULT_SETTINGS } from './settings';

const TIMED = ['newsTile', 'budgetTile', 'planPage', 'communicationPage', 'documentsPage'] as const;
const SWITCHED = ['scheduleTile', 'handlerName', 'partnerContact'] as const;

const states = DECISIONS.flatMap((decision) =>
  [null, Date.UTC(2026, 1, 3)].map((mainInspectionAssignedAt): CaseFacts => ({ id: 1, status: 'open', endedAt: null, decision, mainInspectionAssignedAt })),
);
const rows = TIMED.flatMap((part) => TIMINGS.flatMap((timing) => states.map((facts) => [part, timing, facts.decision, facts.mainInspectionAssignedAt !== null, facts] as const)));

describe('CP-03, CP-05 every timed part, value and state of the milestones', () => {
  it.each(rows)('%s at %s, decision %s, inspector %s', (part, timing, _decision, _inspector, facts) => {
    const seen = canSeePart(part, { ...DEFAULT_SETTINGS, [part]: timing }, facts);
    expect(seen.visible).toBe(reached(timing, facts));
    expect(seen.because).toMatchObject({ rule: 'timing', setting: part, value: timing });
  });

  it.each(TIMED)('a decision taken back hides %s again where only it had opened it', (part) => {
    const accepted = { id: 1, status: 'open', endedAt: null, decision: 'accepted', mainInspectionAssignedAt: 1 } as const;
    const takenBack = { ...accepted, decision: 'rejected' } as const;
    const seenBy = (timing: (typeof TIMINGS)[number], facts: CaseFacts) => canSeePart(part, { ...DEFAULT_SETTINGS, [part]: timing }, facts).visible;
    expect([seenBy('positiveDecision', accepted), seenBy('positiveDecision', takenBack)]).toEqual([true, false]);
    expect([seenBy('mainInspectionAssigned', takenBack), seenBy('caseCreated', takenBack)]).toEqual([true, true]);
  });
});

describe('CP-03 parts that are switched', () => {
  it.each(SWITCHED)('%s follows its switch, whatever the case', (part) => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        expect(canSeePart(part, settings, facts).visible).toBe(settings[part]);
      }),
    );
  });

  it('handlerMobile needs handlerName', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        expect(canSeePart('handlerMobile', settings, facts).visible).toBe(settings.handlerMobile && settings.handlerName);
      }),
    );
  });

  it('CP-03 the dashboard is always there', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        expect(canSeePart('dashboard', settings, facts)).toEqual({ visible: true, because: { rule: 'always' } });
      }),
    );
  });
});

describe('CP-03 each part', () => {
  const parts = Object.keys(PARTS) as Part[];

  it('is one of these', () => {
    expect([...parts].sort()).toEqual([...TIMED, ...SWITCHED, 'handlerMobile', 'dashboard'].sort());
  });

  it('depends on no setting but its own', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anyFacts, fc.constantFrom(...TIMED, ...SWITCHED), (settings, other, facts, part) => {
        expect(canSeePart(part, { ...other, [part]: settings[part] }, facts)).toEqual(canSeePart(part, settings, facts));
      }),
    );
  });

  it('does not ask whether the case has ended: access does', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, fc.constantFrom(...parts), (settings, facts, part) => {
        expect(canSeePart(part, settings, { ...facts, status: 'closed', endedAt: 1 })).toEqual(canSeePart(part, settings, facts));
      }),
    );
  });
});
