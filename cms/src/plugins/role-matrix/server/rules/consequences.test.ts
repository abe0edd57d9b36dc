import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalLimits } from './approval-limit';
import { consequencesOf, LIMITED_RIGHTS, type Consequence, type HeldRole, type Holding } from './consequences';
import type { Matrix } from './matrix';
import { hasRight, type CaseRules } from './may';
import { RIGHT_NAMES, ROLE_NAMES, type Role } from './rights';
import type { CasePeople, Member, Person } from './standing';

const ME = 7;
const AWAY = 8;
const nobody: Matrix['rights'] = { externalCaseHandler: [], projectManager: [], inspector: [] };
const matrix = (rights: Partial<Matrix['rights']>, approvalLimit = 500): Matrix => ({ rights: { ...nobody, ...rights }, approvalLimit });
const as = (role: Role, limit: number | null = null, personId = ME): HeldRole => ({ personId, role, limit });
const portal = { workItems: true };

describe('EH-18 what another matrix would be for a member', () => {
  const of = (held: HeldRole[], from: Matrix, to: Matrix) => consequencesOf([{ memberId: ME, held, cases: 2 }], from, to, portal).get(ME) ?? [];

  it.each<[string, HeldRole[], Matrix, Matrix, Consequence[]]>([
    ['a right that her role gains', [as('inspector')], matrix({}), matrix({ inspector: ['tasks.manage'] }), [{ what: 'right', right: 'tasks.manage', to: true, cases: 2 }]],
    ['a right that her role loses', [as('inspector')], matrix({ inspector: ['tasks.manage'] }), matrix({}), [{ what: 'right', right: 'tasks.manage', to: false, cases: 2 }]],
    ['nothing, where another role gains it', [as('inspector')], matrix({}), matrix({ projectManager: ['tasks.manage'] }), []],
    ['nothing, where another role on the case has it already', [as('inspector'), as('projectManager')], matrix({ projectManager: ['tasks.manage'] }), matrix({ projectManager: ['tasks.manage'], inspector: ['tasks.manage'] }), []],
    ['nothing, where it goes from one of her roles to another', [as('inspector'), as('projectManager')], matrix({ projectManager: ['tasks.manage'] }), matrix({ inspector: ['tasks.manage'] }), []],
    ['nothing, where whom she stands in for has it', [as('inspector'), as('projectManager', null, AWAY)], matrix({ projectManager: ['tasks.manage'] }), matrix({ projectManager: ['tasks.manage'], inspector: ['tasks.manage'] }), []],
    ['nothing of a right that the portal does not know', [as('inspector')], matrix({}), matrix({ inspector: ['budget.onBehalf'] }), []],
    ['another limit', [as('inspector')], matrix({ inspector: ['budget.approve'] }), matrix({ inspector: ['budget.approve'] }, 900), [{ what: 'approvalLimit', right: 'budget.approve', from: 500, to: 900, cases: 2 }]],
    ['nothing, where she has a limit of her own', [as('inspector', 100)], matrix({ inspector: ['budget.approve'] }), matrix({ inspector: ['budget.approve'] }, 900), []],
    ['no limit, where she could not approve before', [as('inspector')], matrix({}), matrix({ inspector: ['rfq.decide'] }, 900), [{ what: 'right', right: 'rfq.decide', to: true, cases: 2 }]],
    ['a smaller limit, where the role of the larger one loses the right', [as('inspector', 900), as('projectManager')], matrix({ inspector: ['budget.approve'], projectManager: ['budget.approve'] }), matrix({ projectManager: ['budget.approve'] }), [{ what: 'approvalLimit', right: 'budget.approve', from: 900, to: 500, cases: 2 }]],
  ])('%s', (_what, held, from, to, told) => {
    expect(of(held, from, to)).toEqual(told);
  });

  it('adds up her cases, and tells losses first', () => {
    const holdings: Holding[] = [
      { memberId: ME, held: [as('inspector')], cases: 2 },
      { memberId: ME, held: [as('projectManager')], cases: 3 },
      { memberId: ME, held: [as('inspector'), as('projectManager')], cases: 4 },
      { memberId: AWAY, held: [as('externalCaseHandler', null, AWAY)], cases: 1 },
    ];
    const told = consequencesOf(holdings, matrix({ inspector: ['rfq.edit'] }), matrix({ projectManager: ['tasks.manage'] }), portal);
    expect([...told]).toEqual([
      [ME, [
        { what: 'right', right: 'rfq.edit', to: false, cases: 6 },
        { what: 'right', right: 'tasks.manage', to: true, cases: 7 },
      ]],
    ]);
  });

  const rights = fc.subarray(RIGHT_NAMES);
  const anyMatrix: fc.Arbitrary<Matrix> = fc.record({ rights: fc.record({ externalCaseHandler: rights, projectManager: rights, inspector: rights }), approvalLimit: fc.nat(1000) });
  const roles = fc.record({ roles: fc.subarray([...ROLE_NAMES]), limits: fc.record({ externalCaseHandler: fc.option(fc.nat(1000)), projectManager: fc.option(fc.nat(1000)), inspector: fc.option(fc.nat(1000)) }) });

  it('is what the rules of the case say, right for right and limit for limit', () => {
    fc.assert(
      fc.property(anyMatrix, anyMatrix, roles, roles, fc.boolean(), (from, to, own, other, workItems) => {
        // A case has one external case handler.
        const absent = { ...other, roles: other.roles.filter((role) => role !== 'externalCaseHandler' || !own.roles.includes(role)) };
        const held = [...own.roles.map((role) => as(role, own.limits[role])), ...absent.roles.map((role) => as(role, absent.limits[role], AWAY))];
        const told = consequencesOf([{ memberId: ME, held, cases: 1 }], from, to, { workItems }).get(ME) ?? [];
        const { member, people } = onCase(own, absent);
        const rules = (by: Matrix): CaseRules => ({ people, matrix: by, workItems });
        const gained = RIGHT_NAMES.flatMap((right) => {
          const [before, after] = [hasRight(member, right, rules(from)), hasRight(member, right, rules(to))];
          return before === after ? [] : [{ right, to: after }];
        });
        expect(told.flatMap((one) => (one.what === 'right' ? [{ right: one.right, to: one.to }] : []))).toEqual(gained.toSorted((a, b) => Number(a.to) - Number(b.to)));
        const most = (by: Matrix, right: (typeof LIMITED_RIGHTS)[number]) => (approvalLimits(member, rules(by), right) ?? []).map(({ limit }) => limit).toSorted((a, b) => b - a)[0];
        const limited = LIMITED_RIGHTS.flatMap((right) => {
          const [before, after] = [most(from, right), most(to, right)];
          return before === undefined || after === undefined || before === after ? [] : [{ right, from: before, to: after }];
        });
        expect(told.flatMap((one) => (one.what === 'approvalLimit' ? [{ right: one.right, from: one.from, to: one.to }] : []))).toEqual(limited);
      }),
    );
  });

  /** She holds her roles herself, and the other ones for somebody who is away: each role has one name on a case. */
  function onCase(own: { roles: Role[]; limits: Record<Role, number | null> }, absent: { roles: Role[]; limits: Record<Role, number | null> }): { member: Member; people: CasePeople } {
    const person = (id: number, { roles: marked, limits }: typeof own): Person => ({ id, level: 1, officeId: null, companyId: null, marks: marked.map((role) => ({ role, limit: limits[role] })) });
    const task = (id: number, responsibleId: number, kind: string, mainInspection: boolean) => ({ id, kind, mainInspection, officeId: null, companyId: null, responsibleId });
    const of = (id: number, { roles: named }: typeof own) => [
      ...(named.includes('projectManager') ? [task(10 + id, id, 'projectManagement', false)] : []),
      ...(named.includes('inspector') ? [task(20 + id, id, 'inspection', true)] : []),
    ];
    const external = own.roles.includes('externalCaseHandler') ? ME : absent.roles.includes('externalCaseHandler') ? AWAY : null;
    return {
      member: { ...person(ME, own), portalId: 1, actsFor: [person(AWAY, absent)] },
      people: { portalId: 1, adviserId: ME, externalHandlerId: external, externalOfficeId: null, externalCompanyId: null, tasks: [...of(ME, own), ...of(AWAY, absent)] },
    };
  }
});
