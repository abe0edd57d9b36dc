import { describe, expect, it } from 'vitest';
import type { CaseRules } from '../../../plugins/role-matrix/server/rules/may';
import type { Person } from '../../../plugins/role-matrix/server/rules/standing';
import { isForced, isMarked, type Marking } from './notified';

const person: Person = { id: 7, level: 3, officeId: 1, companyId: 1, marks: [{ role: 'externalCaseHandler', limit: null }] };
const rules: CaseRules = {
  people: { portalId: 1, adviserId: null, externalHandlerId: 7, externalOfficeId: 1, externalCompanyId: 1, tasks: [] },
  matrix: { rights: { externalCaseHandler: ['chat.alwaysNotified'], projectManager: [], inspector: [] }, approvalLimit: 0 },
  workItems: false,
};

describe('EH-14 who is told of what is written in the chat', () => {
  it.each<[boolean, boolean | null, boolean, boolean]>([
    [true, null, false, true],
    [true, false, false, true],
    [false, null, true, true],
    [false, null, false, false],
    [false, true, false, true],
    [false, false, true, false],
  ])('forced %s, marked %s, case handler %s: %s', (forced, marked, isHandler, expected) => {
    const marking: Marking = { forced, marked, isHandler };
    expect(isMarked(marking)).toBe(expected);
  });

  it('the matrix forces those alone who have the role on this case and are marked for it', () => {
    expect(isForced(person, rules)).toBe(true);
    expect(isForced({ ...person, marks: [] }, rules)).toBe(false);
    expect(isForced({ ...person, id: 8 }, rules)).toBe(false);
    expect(isForced(person, { ...rules, matrix: { ...rules.matrix, rights: { ...rules.matrix.rights, externalCaseHandler: [] } } })).toBe(false);
  });
});
