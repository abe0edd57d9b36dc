import { describe, expect, it } from 'vitest';
import { TASK_STATUSES, type TaskStatus } from './snapshot';
import { isBeforeDone, lacking, statusFollowing, taskCommandBetween } from './states';

/** Spec 25, *Task*, read off row by row: every way from one state to another, and the condition it has. */
const always = () => true;
const noBudget = (task: { needsBudget: boolean }) => !task.needsBudget;
const main = (task: { mainInspection: boolean }) => task.mainInspection;
const quoted = (task: { budget: { status: string } | null }) => task.budget?.status === 'approved';
type Condition = (task: { needsBudget: boolean; mainInspection: boolean; budget: { number: number; status: string; amount: number; approvedAmount: number | null } | null }) => boolean;

const WAYS: [from: TaskStatus, to: TaskStatus, command: string, condition: Condition][] = [
  ['created', 'allocated', 'allocate', always],
  ['confirmed', 'allocated', 'allocate', always],
  ['allocated', 'confirmed', 'confirm', always],
  ['allocated', 'assigned', 'setResponsible', always],
  ['confirmed', 'assigned', 'setResponsible', always],
  ['assigned', 'scheduled', 'schedule', always],
  ['scheduled', 'budgetSubmitted', 'submitBudget', always],
  ['budgetPartlyApproved', 'budgetSubmitted', 'submitBudget', always],
  ['started', 'budgetRevised', 'reviseBudget', always],
  ['assigned', 'budgetApproved', 'takeQuotation', quoted],
  ['scheduled', 'budgetApproved', 'takeQuotation', quoted],
  ['budgetSubmitted', 'budgetApproved', 'approveBudget', always],
  ['budgetSubmitted', 'budgetPartlyApproved', 'approveBudgetPartly', always],
  ['budgetSubmitted', 'scheduled', 'rejectBudget', always],
  ['budgetRevised', 'started', 'settleRevisedBudget', always],
  ['budgetApproved', 'started', 'start', always],
  ['assigned', 'started', 'start', noBudget],
  ['scheduled', 'started', 'start', noBudget],
  ['started', 'done', 'done', always],
  ['done', 'approved', 'approve', always],
  ['done', 'started', 'sendBack', always],
  ['approved', 'started', 'takeUpAgain', main],
  ...(['created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved'] as const).map(
    (from): [TaskStatus, TaskStatus, string, Condition] => [from, 'removed', 'remove', always],
  ),
];

const STATUSES: TaskStatus[] = [
  'created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised', 'done', 'approved', 'removed',
];
const tasks = [false, true].flatMap((needsBudget) => [false, true].flatMap((mainInspection) => [null, 'rejected', 'approved'].map((status) => ({ needsBudget, mainInspection, budget: status === null ? null : { number: 1, status, amount: 100, approvedAmount: null } }))));

describe('00-terms the states of a task', () => {
  it('are these', () => {
    expect([...TASK_STATUSES].sort()).toEqual([...STATUSES].sort());
  });
});

describe.each(tasks)('spec 25 a task, needs a budget: $needsBudget, main inspection: $mainInspection, budget: $budget.status', (task) => {
  const pairs = STATUSES.flatMap((from) => STATUSES.filter((to) => to !== from).map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    const way = WAYS.find((candidate) => candidate[0] === from && candidate[1] === to && candidate[3](task));
    expect(taskCommandBetween(from, to, task)).toBe(way?.[2] ?? null);
  });
});

describe('spec 25 what a state needs', () => {
  const office = { id: 1, name: 'Takst Oslo', portalId: 1 };
  const responsible = { id: 2, name: 'Jonas Berg', portalId: 1 };
  const needs: Partial<Record<TaskStatus, string[]>> = {
    allocated: ['office'],
    confirmed: ['office'],
    assigned: ['office', 'responsible'],
    scheduled: ['office', 'responsible', 'scheduledFrom'],
    budgetSubmitted: ['office', 'responsible', 'scheduledFrom'],
    started: ['office', 'responsible'],
  };

  it.each(Object.entries(needs) as [TaskStatus, string[]][])('%s needs %j', (status, wanted) => {
    const whole = { status, office, responsible, scheduledFrom: '2026-03-29' };
    expect(lacking(whole)).toBeNull();
    for (const fact of ['office', 'responsible', 'scheduledFrom']) expect(lacking({ ...whole, [fact]: null })).toBe(wanted.includes(fact) ? fact : null);
  });

  it.each(['created', 'removed'] as const)('%s needs nothing', (status) => {
    expect(lacking({ status, office: null, responsible: null, scheduledFrom: null })).toBeNull();
  });
});

describe('spec 25 facts that bring the state along', () => {
  // office, responsible, days → from created, allocated, confirmed, assigned
  it.each([
    [false, false, false, ['created', 'allocated', 'confirmed', 'assigned']],
    [true, false, false, ['allocated', 'allocated', 'confirmed', 'assigned']],
    [true, true, false, ['assigned', 'assigned', 'assigned', 'assigned']],
    [true, true, true, ['scheduled', 'scheduled', 'scheduled', 'scheduled']],
    [true, false, true, ['allocated', 'allocated', 'confirmed', 'scheduled']],
    [false, true, false, ['created', 'assigned', 'assigned', 'assigned']],
  ] as const)('office %s, responsible %s, days %s', (hasOffice, hasResponsible, hasSchedule, expected) => {
    const followed = (['created', 'allocated', 'confirmed', 'assigned'] as const).map((status) => statusFollowing({ status, hasOffice, hasResponsible, hasSchedule }));
    expect(followed).toEqual(expected);
  });

  it.each(STATUSES.slice(4))('change nothing about %s', (status) => {
    expect(statusFollowing({ status, hasOffice: true, hasResponsible: true, hasSchedule: true })).toBe(status);
  });
});

describe('spec 25 work that may still change', () => {
  it.each(STATUSES)('%s', (status) => {
    expect(isBeforeDone(status)).toBe(!['done', 'approved', 'removed'].includes(status));
  });
});
