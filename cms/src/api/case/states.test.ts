import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, DECISIONS } from '../../../../tests/rules/spec';
import { caseCommandBetween, mayDecide } from './states';

/** Spec 25, *Case*: rows are where the case is, columns where it goes: open, waiting, closed, cancelled. */
const WAYS = {
  open: [null, 'wait', 'close', 'cancel'],
  waiting: ['resume', null, 'close', 'cancel'],
  closed: ['reopen', null, null, null],
  cancelled: ['reopen', null, null, null],
} as const;

describe('spec 25 a case', () => {
  it.each(CASE_STATUSES.flatMap((from) => CASE_STATUSES.map((to, column) => [from, to, WAYS[from][column]] as const)))('%s → %s: %s', (from, to, command) => {
    expect(caseCommandBetween(from, to)).toBe(command);
  });

  it.each(CASE_STATUSES.flatMap((status) => DECISIONS.map((decision) => [status, decision] as const)))('%s, decided %s', (status, decision) => {
    expect(mayDecide({ status }, decision)).toBe(decision !== 'none' && ['open', 'waiting'].includes(status));
  });
});
