import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRight, type CaseRules } from './may';
import { RIGHT_NAMES, ROLE_NAMES, type Role } from './rights';
import type { CasePeople, Member, Person } from './standing';
import { rightsOn, type RightAnswer } from './who-may';

const ME = 7;
const AWAY = 8;
const OFFICE = 20;
const people: CasePeople = {
  portalId: 1, adviserId: null, externalHandlerId: ME, externalOfficeId: OFFICE, externalCompanyId: 200,
  tasks: [{ id: 1, kind: 'projectManagement', mainInspection: false, officeId: OFFICE, companyId: 200, responsibleId: AWAY }],
};
const rules: CaseRules = { people, workItems: false, matrix: { rights: { externalCaseHandler: ['tasks.manage'], projectManager: ['budget.approve'], inspector: ['rfq.edit'] }, approvalLimit: 500 } };
const person = (id: number, marks: Role[] = [], level = 1): Person => ({ id, level, officeId: OFFICE, companyId: 200, marks: marks.map((role) => ({ role, limit: null })) });
const member = (own: Person, actsFor: Person[] = []): Member => ({ ...own, portalId: 1, actsFor });

describe('EH-17 who may do this, and from where', () => {
  it.each<[string, Member, RightAnswer]>([
    ['by her role', member(person(ME, ['externalCaseHandler'])), { right: 'tasks.manage', allowed: true, because: { what: 'role', role: 'externalCaseHandler', personId: ME } }],
    ['by level 5', member(person(99, [], 5)), { right: 'tasks.manage', allowed: true, because: { what: 'level', personId: 99 } }],
    ['by the role of whom she stands in for', member(person(99), [person(AWAY, ['projectManager'])]), { right: 'budget.approve', allowed: true, because: { what: 'role', role: 'projectManager', personId: AWAY } }],
    ['by the level of whom she stands in for', member(person(99), [person(98, [], 5)]), { right: 'rfq.edit', allowed: true, because: { what: 'level', personId: 98 } }],
    ['her role has it not', member(person(ME, ['externalCaseHandler', 'inspector'])), { right: 'rfq.edit', allowed: false, because: { what: 'notGiven', roles: ['externalCaseHandler'] } }],
    ['she is named, and not marked', member(person(AWAY, ['inspector'])), { right: 'budget.approve', allowed: false, because: { what: 'unmarked', roles: ['projectManager'] } }],
    ['she sees the case by her office, and has no role on it', member(person(99, ['inspector'], 2)), { right: 'rfq.edit', allowed: false, because: { what: 'noRole' } }],
    ['she does not see the case', member({ ...person(99, ['inspector']), officeId: 21 }), { right: 'rfq.edit', allowed: false, because: { what: 'unseen' } }],
    ['another portal’s level 5 does not either', { ...member(person(99, [], 5)), portalId: 2 }, { right: 'rfq.edit', allowed: false, because: { what: 'unseen' } }],
    ['the portal has no such right, not even for level 5', member(person(99, [], 5)), { right: 'cashOffer.tasks', allowed: false, because: { what: 'unused' } }],
  ])('%s', (_what, of, answer) => {
    expect(rightsOn(of, rules)).toContainEqual(answer);
  });

  it('answers for each right, and allows what the rules allow', () => {
    const rights = fc.subarray(RIGHT_NAMES);
    const persons = fc.record({ id: fc.constantFrom(ME, AWAY, 99), marks: fc.subarray([...ROLE_NAMES]), level: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(persons, fc.array(persons, { maxLength: 2 }), fc.record({ externalCaseHandler: rights, projectManager: rights, inspector: rights }), fc.boolean(), (own, absent, given, workItems) => {
        const by: CaseRules = { ...rules, workItems, matrix: { rights: given, approvalLimit: 0 } };
        const asked = member(person(own.id, own.marks, own.level), absent.map(({ id, marks, level }) => person(id, marks, level)));
        expect(rightsOn(asked, by).map(({ right, allowed }) => [right, allowed])).toEqual(RIGHT_NAMES.map((right) => [right, hasRight(asked, right, by)]));
      }),
    );
  });
});
