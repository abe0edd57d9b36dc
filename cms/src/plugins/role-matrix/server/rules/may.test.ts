import { describe, expect, it } from 'vitest';
import { AUTHORITY_OF_SPEC, RIGHTS_OF_SPEC } from '../../../../../../tests/rules/authority';
import { AUTHORITY, type Command } from './authority';
import { hasRight, may, type CaseRules } from './may';
import type { Matrix } from './matrix';
import { RIGHT_NAMES, ROLE_NAMES, type Right, type Role } from './rights';
import type { CasePeople, Member, TaskPlace } from './standing';

const ME = 7;
const STANDS_IN = 8;
const OFFICE = 20;
const SISTER_OFFICE = 21;
const FOREIGN_OFFICE = 30;
const COMPANY = 200;
const FOREIGN_COMPANY = 300;

/** How somebody has to do with a case, said once for the case and once for what an oracle expects of it. */
const RELATIONS = {
  nothing: {},
  responsible: { responsible: true },
  otherTask: { otherTask: true },
  office: { office: true },
  sisterOffice: { sister: true },
  adviser: { adviser: true },
  external: { external: true },
  externalOffice: { externalOffice: true },
  manager: { manager: true },
  mainInspector: { responsible: true, main: true },
} as const satisfies Record<string, Partial<Record<string, true>>>;
type Relation = keyof typeof RELATIONS;

const task = (more: Partial<TaskPlace> = {}): TaskPlace => ({ id: 1, kind: 'repair', mainInspection: false, officeId: FOREIGN_OFFICE, companyId: FOREIGN_COMPANY, responsibleId: 99, ...more });

interface Situation {
  relation: Relation;
  level: number;
  mark: Role | null;
  right: Right | null;
  portal: 'own' | 'other';
  workItems: boolean;
  kind: 'repair' | 'inspection';
  /** Whether she is there herself, or stands in for whoever is. */
  through: 'self' | 'deputy';
}

function caseOf({ relation, kind }: Situation, who: number): CasePeople {
  const about = task({
    kind,
    mainInspection: relation === 'mainInspector',
    ...((relation === 'responsible' || relation === 'mainInspector') && { responsibleId: who }),
    ...(relation === 'office' && { officeId: OFFICE, companyId: COMPANY }),
    ...(relation === 'sisterOffice' && { officeId: SISTER_OFFICE, companyId: COMPANY }),
  });
  const tasks = [about];
  if (relation === 'otherTask') tasks.push(task({ id: 2, responsibleId: who }));
  if (relation === 'manager') tasks.push(task({ id: 3, kind: 'projectManagement', responsibleId: who }));
  const office = relation === 'externalOffice' ? { externalOfficeId: OFFICE, externalCompanyId: COMPANY } : { externalOfficeId: FOREIGN_OFFICE, externalCompanyId: FOREIGN_COMPANY };
  return { portalId: 1, adviserId: relation === 'adviser' ? who : null, externalHandlerId: relation === 'external' ? who : null, ...office, tasks };
}

function matrixOf({ mark, right }: Situation): Matrix {
  const rights: Record<Role, Right[]> = { externalCaseHandler: [], projectManager: [], inspector: [] };
  if (mark && right) rights[mark] = [right];
  return { rights, approvalLimit: 0 };
}

function memberOf({ level, mark, portal, through }: Situation): Member {
  const marks = mark ? [{ role: mark, limit: null }] : [];
  const placed = { level, officeId: OFFICE, companyId: COMPANY, marks };
  const portalId = portal === 'own' ? 1 : 2;
  if (through === 'self') return { id: ME, ...placed, portalId, actsFor: [] };
  return { id: ME, level: 1, officeId: 90, companyId: 900, marks: [], portalId, actsFor: [{ id: STANDS_IN, ...placed }] };
}

/** Written from EH-02, EH-03 and spec 25 alone: it shares no line with the rule. */
const oracle = {
  role({ relation, mark }: Situation): boolean {
    if (mark === 'externalCaseHandler') return relation === 'external';
    if (mark === 'projectManager') return relation === 'manager';
    return mark === 'inspector' && relation === 'mainInspector';
  },
  sees(of: Situation): boolean {
    if (of.portal === 'other') return false;
    const { relation, level } = of;
    if (level === 5) return true;
    if (['responsible', 'otherTask', 'manager', 'mainInspector', 'adviser'].includes(relation)) return true;
    if (relation === 'office' || relation === 'externalOffice') return level >= 2;
    if (relation === 'sisterOffice') return level === 4;
    return oracle.role(of);
  },
  right(of: Situation, right: Right): boolean {
    if (!oracle.sees(of)) return false;
    const { where, only } = RIGHTS_OF_SPEC[right] ?? {};
    if (where === 'workItems' && !of.workItems) return false;
    if (where === 'noWorkItems' && of.workItems) return false;
    if (of.level === 5) return true;
    return oracle.role(of) && of.right === right && (only === undefined || of.kind === only);
  },
  ground(of: Situation, ground: string): boolean {
    const { relation, level } = of;
    const inOffice = relation === 'office' || (relation === 'sisterOffice' && level >= 4);
    switch (ground) {
      case 'L5':
        return level === 5;
      case 'L2 of the office':
        return level >= 2 && inOffice;
      case 'L3 of the office':
        return level >= 3 && inOffice;
      case 'L3 of the external office':
        return level >= 3 && relation === 'externalOffice';
      case 'L3 of a company on the case':
        return level >= 3 && (relation === 'office' || relation === 'sisterOffice');
      case 'responsible':
        return relation === 'responsible' || relation === 'mainInspector';
      case 'project manager':
        return relation === 'manager';
      case 'role':
        return oracle.role(of);
      case 'on the case':
        return true;
      default:
        return oracle.role(of) && oracle.right(of, ground as Right);
    }
  },
  may: (of: Situation, command: Command): boolean => oracle.sees(of) && (AUTHORITY_OF_SPEC[command] ?? []).some((ground) => oracle.ground(of, ground)),
};

function* situations(): Generator<Situation> {
  for (const relation of Object.keys(RELATIONS) as Relation[])
    for (const level of [1, 2, 3, 4, 5])
      for (const mark of [null, ...ROLE_NAMES])
        for (const right of mark ? [null, ...RIGHT_NAMES] : [null])
          for (const portal of ['own', 'other'] as const)
            for (const workItems of [true, false])
              for (const kind of ['repair', 'inspection'] as const)
                for (const through of ['self', 'deputy'] as const) yield { relation, level, mark, right, portal, workItems, kind, through };
}

describe('EH-02, spec 25 who may do what', () => {
  it('is as the specification says, in every situation and for every command', () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const of of situations()) {
      const member = memberOf(of);
      const rules: CaseRules = { people: caseOf(of, of.through === 'self' ? ME : STANDS_IN), matrix: matrixOf(of), workItems: of.workItems };
      for (const command of Object.keys(AUTHORITY) as Command[]) {
        asked += 1;
        if (may(member, command, rules, rules.people.tasks[0]).allowed !== oracle.may(of, command)) wrong.push(`${command} ${JSON.stringify(of)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(asked).toBeGreaterThan(1_000_000);
  }, 30_000);

  it('EH-01, EH-02 each of the sixteen rights: by the level that has all, or by a marked role whose matrix has it', () => {
    const wrong: string[] = [];
    for (const of of situations()) {
      const rules: CaseRules = { people: caseOf(of, of.through === 'self' ? ME : STANDS_IN), matrix: matrixOf(of), workItems: of.workItems };
      for (const right of RIGHT_NAMES) {
        const expected = oracle.right({ ...of, kind: 'inspection' }, right);
        if (hasRight(memberOf(of), right, rules) !== expected) wrong.push(`${right} ${JSON.stringify(of)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 30_000);

  it('says from where: the level before a role, and what is lacking', () => {
    const of: Situation = { relation: 'external', level: 1, mark: 'externalCaseHandler', right: 'decision.make', portal: 'own', workItems: false, kind: 'repair', through: 'self' };
    const rules: CaseRules = { people: caseOf(of, ME), matrix: matrixOf(of), workItems: false };
    expect(may(memberOf(of), 'decideCase', rules)).toEqual({ allowed: true, because: { ground: 'decision.make', role: 'externalCaseHandler' } });
    expect(may(memberOf({ ...of, level: 5 }), 'decideCase', rules)).toEqual({ allowed: true, because: { ground: 'handler' } });
    expect(may(memberOf(of), 'waitCase', rules)).toEqual({ allowed: false, because: { lacks: ['handler'] } });
    expect(may(memberOf({ ...of, mark: null }), 'decideCase', rules)).toEqual({ allowed: false, because: { unseen: true } });
  });

  it('EH-09 is over when the mark, the naming or the right is taken back', () => {
    const of: Situation = { relation: 'external', level: 3, mark: 'externalCaseHandler', right: 'tasks.manage', portal: 'own', workItems: false, kind: 'repair', through: 'self' };
    const rules = (changed: Situation): CaseRules => ({ people: caseOf(changed, ME), matrix: matrixOf(changed), workItems: false });
    const allowed = (changed: Situation) => may(memberOf(changed), 'addTask', rules(changed)).allowed;
    expect(allowed(of)).toBe(true);
    expect([{ ...of, mark: null }, { ...of, right: null }, { ...of, relation: 'nothing' as const }].map(allowed)).toEqual([false, false, false]);
  });
});
