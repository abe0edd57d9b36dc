import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyFacts, anySettings } from '../../../../../../tests/rules/spec';
import { DEFAULT_SETTINGS } from './settings';
import { canSeeTaskMedia, inTaskMediaScope, taskMediaScope, type MediaTask } from './task-media';

const facts = { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null } as const;
const anyTask: fc.Arbitrary<MediaTask> = fc.record({ kind: fc.constantFrom('inspection', 'projectManagement', 'repair', 'other'), mainInspection: fc.boolean(), status: fc.constantFrom('created', 'started', 'approved', 'removed') });

describe('CP-15 media of tasks', () => {
  test.each([
    ['repair', false, 'started', true],
    ['other', false, 'approved', true],
    ['repair', false, 'removed', false],
    ['repair', true, 'started', false],
    ['inspection', true, 'started', false],
    ['inspection', false, 'started', false],
    ['projectManagement', false, 'started', false],
  ] as const)('of a task of the kind %s, main inspection %s, %s: seen %s', (kind, mainInspection, status, visible) => {
    expect(canSeeTaskMedia({ kind, mainInspection, status }, DEFAULT_SETTINGS, facts).visible).toBe(visible);
  });

  it('are seen on an open plan only, and the statement’s condition says the same', () => {
    fc.assert(
      fc.property(anyTask, anySettings, anyFacts, (task, settings, of) => {
        const { visible } = canSeeTaskMedia(task, settings, of);
        expect(inTaskMediaScope(task, taskMediaScope(settings, of))).toBe(visible);
        if (visible) expect(task.kind === 'inspection' || task.mainInspection).toBe(false);
      }),
    );
  });
});
