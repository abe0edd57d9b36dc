import { describe, expect, test } from 'vitest';
import { TASK_STATUSES } from '../../task/snapshot';
import { planState } from './plan-state';

describe('CP-15 what a customer reads of a task’s state', () => {
  test.each([
    ['created', 'open', 'planned'],
    ['allocated', 'open', 'planned'],
    ['confirmed', 'open', 'planned'],
    ['assigned', 'open', 'planned'],
    ['scheduled', 'open', 'planned'],
    ['budgetSubmitted', 'open', 'planned'],
    ['budgetPartlyApproved', 'open', 'planned'],
    ['budgetApproved', 'open', 'planned'],
    ['started', 'running', 'running'],
    ['budgetRevised', 'running', 'running'],
    ['done', 'done', 'done'],
    ['approved', 'done', 'done'],
    ['removed', null, null],
  ] as const)('%s is %s without a day and %s with one', (status, without, withDay) => {
    expect([planState({ status, kind: 'repair' }, false), planState({ status, kind: 'repair' }, true)]).toEqual([without, withDay]);
  });

  test.each(TASK_STATUSES)('project management that is %s is not on the plan', (status) => {
    expect(planState({ status, kind: 'projectManagement' }, true)).toBeNull();
  });
});
