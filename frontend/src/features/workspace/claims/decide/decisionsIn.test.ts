import { describe, expect, it } from 'vitest';
import { decisionsIn } from './decisionsIn';

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('CL-18 what a form decides', () => {
  it.each([
    ['nothing where there are no lines', { text: 'Hello' }, { decisions: [], lacksReason: false }],
    ['a line that is open, with a reason that was typed before', { 'decision-1': 'open', 'reason-1': 'Not covered' }, { decisions: [{ line: 1, decision: null }], lacksReason: false }],
    ['one of each', { 'decision-1': 'approved', 'decision-2': 'rejected', 'reason-2': ' Not covered ', 'decision-12': 'open' }, { decisions: [{ line: 1, decision: 'approved' }, { line: 2, decision: 'rejected', reason: 'Not covered' }, { line: 12, decision: null }], lacksReason: false }],
    ['a rejection without a reason', { 'decision-1': 'rejected', 'reason-1': ' ', 'decision-2': 'approved' }, { decisions: [{ line: 2, decision: 'approved' }], lacksReason: true }],
    ['no line of a strange name', { 'decision-x': 'approved', 'decision-': 'approved' }, { decisions: [], lacksReason: false }],
  ])('%s', (_what, fields, expected) => {
    expect(decisionsIn(formOf(fields as Record<string, string>))).toEqual(expected);
  });
});
