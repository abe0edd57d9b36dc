import { describe, expect, it } from 'vitest';
import { approvalLimits } from './approval-limit';
import type { CaseRules } from './may';
import type { Right } from './rights';
import type { CasePeople, Mark, Member, Person } from './standing';

const ME = 7;
const AWAY = 8;
const people: CasePeople = {
  portalId: 1, adviserId: null, externalHandlerId: ME, externalOfficeId: null, externalCompanyId: null,
  tasks: [{ id: 1, kind: 'projectManagement', mainInspection: false, officeId: null, companyId: null, responsibleId: ME }],
};
const rules = (rights: Partial<CaseRules['matrix']['rights']>, of: CasePeople = people): CaseRules => ({
  people: of, workItems: true, matrix: { rights: { externalCaseHandler: [], projectManager: [], inspector: [], ...rights }, approvalLimit: 500 },
});
const person = (marks: readonly Mark[], more: Partial<Person> = {}): Person => ({ id: ME, level: 1, officeId: null, companyId: null, marks, ...more });
const member = (marks: readonly Mark[], more: Partial<Member> = {}): Member => ({ ...person(marks), portalId: 1, actsFor: [], ...more });
const external = (limit: number | null): Mark => ({ role: 'externalCaseHandler', limit });
const manager = (limit: number | null): Mark => ({ role: 'projectManager', limit });
const approve: Right[] = ['budget.approve'];

describe('EH-04 within which limit somebody approves', () => {
  it.each<[string, Member, CaseRules, ReturnType<typeof approvalLimits>]>([
    ['level 5: none', member([], { level: 5 }), rules({}), null],
    ['without the right: nobody’s', member([external(900)]), rules({}), []],
    ['unmarked: nobody’s', member([]), rules({ externalCaseHandler: approve }), []],
    ['not named on the case: nobody’s', member([external(900)]), rules({ externalCaseHandler: approve }, { ...people, externalHandlerId: 99, tasks: [] }), []],
    ['her own', member([external(900)]), rules({ externalCaseHandler: approve }), [{ memberId: ME, limit: 900 }]],
    ['her own, of nothing', member([external(0)]), rules({ externalCaseHandler: approve }), [{ memberId: ME, limit: 0 }]],
    ['the portal’s', member([external(null)]), rules({ externalCaseHandler: approve }), [{ memberId: ME, limit: 500 }]],
    ['of two roles the larger', member([external(900), manager(null)]), rules({ externalCaseHandler: approve, projectManager: approve }), [{ memberId: ME, limit: 900 }]],
    ['of two roles the one that has the right', member([external(900), manager(null)]), rules({ projectManager: approve }), [{ memberId: ME, limit: 500 }]],
    ['whom she stands in for, by that one’s limit', member([], { id: AWAY, actsFor: [person([external(300)])] }), rules({ externalCaseHandler: approve }), [{ memberId: ME, limit: 300 }]],
    ['whom she stands in for, of level 5: none', member([external(900)], { actsFor: [person([], { id: AWAY, level: 5 })] }), rules({ externalCaseHandler: approve }), null],
  ])('%s', (_what, of, by, limits) => {
    expect(approvalLimits(of, by)).toEqual(limits);
  });
});
