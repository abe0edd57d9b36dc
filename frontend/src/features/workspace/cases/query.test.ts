import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseQuery, plainQuery, readQuery, statuses, statusOf, toggleStatus, without, writeQuery } from './query';

const some = fc.record(
  {
    mine: fc.constant(true as const),
    action: fc.constant(true as const),
    external: fc.constant(true as const),
    status: fc.subarray([...statuses], { minLength: 1 }),
    user: fc.stringMatching(/^[a-z0-9]{24}$/),
    office: fc.stringMatching(/^[a-z0-9]{24}$/),
    q: fc.stringMatching(/^[a-zåø&=%+ ]{1,20}$/),
    row: fc.constantFrom('reminders', 'ownTasks'),
    when: fc.constantFrom('today' as const, 'later' as const),
    sort: fc.constant('newest' as const),
  },
  { requiredKeys: [] },
);

describe('EH-11 the address of a list', () => {
  it('is read as it was written, and written as it was read', () => {
    fc.assert(
      fc.property(some, (query) => {
        const once = plainQuery(writeQuery(query));
        expect(plainQuery(once)).toBe(once);
      }),
    );
  });

  it.each<[string, CaseQuery]>([
    ['', {}],
    ['status=open,waiting', {}],
    ['status=waiting,open', {}],
    ['status=closed,open', { status: ['open', 'closed'] }],
    ['status=broken', {}],
    ['mine=false&action=true', { action: true }],
    ['when=today', {}],
    ['row=reminders&when=someday', { row: 'reminders' }],
    ['row=<script>', {}],
    ['q=%20 ', {}],
    ['sort=due', {}],
    ['cursor=abc&portal=1', {}],
  ])('%s', (address, query) => expect(readQuery(Object.fromEntries(new URLSearchParams(address)))).toEqual(query));

  it('takes the first of what is given twice', () => expect(readQuery({ q: ['one', 'two'] })).toEqual({ q: 'one' }));
});

describe('EH-11 filters are put on and taken off', () => {
  it('a row goes with its day', () => expect(without({ row: 'asks', when: 'today', mine: true }, 'row')).toEqual({ mine: true }));

  it.each<[CaseQuery, (typeof statuses)[number], readonly string[]]>([
    [{}, 'closed', ['open', 'waiting', 'closed']],
    [{}, 'open', ['waiting']],
    [{ status: ['open'] }, 'waiting', ['open', 'waiting']],
    [{ status: ['closed'] }, 'closed', ['open', 'waiting']],
  ])('%j with %s', (query, status, expected) => expect(statusOf(toggleStatus(query, status))).toEqual(expected));
});
