import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../plugins/role-matrix/server/rules/standing';
import { countedFor, rowsFor, type RowName } from './rows';

const marks = [{ role: 'externalCaseHandler' as const, limit: null }];
const person = (id: number, level: number, traits: Partial<Person> = {}): Person => ({ id, level, officeId: 7, companyId: 3, marks: [], ...traits });
const viewer = (self: Person, ...actsFor: Person[]) => ({ member: { ...self, portalId: 1, actsFor } });

const ofHandlers: RowName[] = ['reminders', 'rfqs', 'customers', 'partnerDocuments', 'invoices', 'decisions', 'forwarded', 'asks'];

describe('CP-21 EH-08 EH-10 which rows a dashboard has', () => {
  it.each<[string, ReturnType<typeof viewer>, RowName[]]>([
    ['somebody of level 1', viewer(person(1, 1)), ['ownTasks']],
    ['the same, marked', viewer(person(1, 1, { marks })), ['asExternalHandler', 'ownTasks']],
    ['marked for another role', viewer(person(1, 1, { marks: [{ role: 'inspector', limit: null }] })), ['ownTasks']],
    ['an office', viewer(person(1, 2)), ['newExternal', 'officeTasks', 'ownTasks']],
    ['a company, marked', viewer(person(1, 4, { marks })), ['newExternal', 'asExternalHandler', 'officeTasks', 'ownTasks']],
    ['a case handler', viewer(person(1, 5)), [...ofHandlers, 'ownTasks']],
    ['who stands in for a case handler', viewer(person(1, 1), person(2, 5)), [...ofHandlers, 'ownTasks']],
    ['a case handler who stands in for an office', viewer(person(1, 5), person(2, 3)), [...ofHandlers, 'newExternal', 'officeTasks', 'ownTasks']],
  ])('%s', (_name, who, rows) => expect(rowsFor(who)).toEqual(rows));

  it('counts the cases of those alone to whom the row belongs', () => {
    const who = viewer(person(1, 1, { marks }), person(2, 5), person(3, 3));
    expect(countedFor('asExternalHandler', who).map(({ id }) => id)).toEqual([1]);
    expect(countedFor('reminders', who).map(({ id }) => id)).toEqual([2]);
    expect(countedFor('officeTasks', who).map(({ id }) => id)).toEqual([3]);
    expect(countedFor('ownTasks', who).map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});
