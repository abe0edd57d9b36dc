import { AUTHORITY, GROUNDS, type Command, type Ground } from './authority';
import { HANDLER_LEVEL, LEAD_LEVEL, OFFICE_LEVEL } from './levels';
import type { Matrix } from './matrix';
import { existsIn, RIGHTS, type Right, type Role } from './rights';
import { canSee } from './sight';
import { handles, isProjectManager, leads, leadsOnCase, personsOf, rolesOn, type CasePeople, type Member, type Person, type TaskPlace } from './standing';

/** A case with what its portal says about roles. */
export interface CaseRules {
  people: CasePeople;
  matrix: Matrix;
  /** Whether the portal's budgets are made of work items. */
  workItems: boolean;
}

/** The task that a command is about, where it is about one. */
export type About = TaskPlace | null;

export type Permission =
  | { allowed: true; because: { ground: Ground; role?: Role } }
  | { allowed: false; because: { unseen: true } | { lacks: readonly Ground[] } };

const isRight = (ground: Ground): ground is Right => Object.hasOwn(RIGHTS, ground);

/** The role by which a person has a right on a case, or none. */
export function roleWith(right: Right, person: Person, { people, matrix, workItems }: CaseRules): Role | null {
  if (!existsIn(right, { workItems })) return null;
  return rolesOn(person, people).find((role) => matrix.rights[role].includes(right)) ?? null;
}

/** What a cash offer hands to the customer; nothing is known of it where one only asks whether any may be made. */
export interface OfferedWork {
  /** One item of a task's budget, and not the task. */
  item: boolean;
  approved: boolean;
}

/** Rights that are about some work only (EH-02). */
const FITS: Partial<Record<Right, (about: About, work: OfferedWork | null) => boolean>> = {
  'inspection.start': (about) => about?.kind === 'inspection',
  'cashOffer.tasksBeforeApproval': (_about, work) => !work?.approved,
  'cashOffer.itemsBeforeApproval': (_about, work) => work === null || (work.item && !work.approved),
};

const HOLDS: Record<keyof typeof GROUNDS, (person: Person, rules: CaseRules, about: About) => boolean> = {
  handler: handles,
  officeMember: (person, _rules, about) => about !== null && leads(person, OFFICE_LEVEL, about),
  officeLead: (person, _rules, about) => about !== null && leads(person, LEAD_LEVEL, about),
  externalOfficeLead: (person, { people }) => leads(person, LEAD_LEVEL, { officeId: people.externalOfficeId, companyId: people.externalCompanyId }),
  companyLead: (person, { people }) => leadsOnCase(person, people),
  responsible: ({ id }, _rules, about) => about?.responsibleId === id,
  projectManager: (person, { people }) => isProjectManager(person, people),
  role: (person, { people }) => rolesOn(person, people).length > 0,
  onCase: () => true,
};

/** Whether a member may give a command on a case, or on one of its tasks, and from where that comes. States are asked elsewhere. */
export function may(member: Member, command: Command, rules: CaseRules, about: About = null, work: OfferedWork | null = null): Permission {
  if (!canSee(member, rules.people).visible) return { allowed: false, because: { unseen: true } };
  const grounds: readonly Ground[] = AUTHORITY[command];
  for (const person of personsOf(member)) {
    for (const ground of grounds) {
      if (!isRight(ground)) {
        if (HOLDS[ground](person, rules, about)) return { allowed: true, because: { ground } };
        continue;
      }
      const role = FITS[ground]?.(about, work) === false ? null : roleWith(ground, person, rules);
      if (role) return { allowed: true, because: { ground, role } };
    }
  }
  return { allowed: false, because: { lacks: grounds } };
}

/** Whether a member has a right on a case: by the level that has them all, or by a role. From where, `rightsOn` tells (EH-17). */
export function hasRight(member: Member, right: Right, rules: CaseRules): boolean {
  if (!canSee(member, rules.people).visible || !existsIn(right, rules)) return false;
  return personsOf(member).some((person) => handles(person) || roleWith(right, person, rules) !== null);
}

/** What a refusal says is lacking: the right that would do, else the level, else what one would have to be. */
export function lackOf(grounds: readonly Ground[]): { right: Right } | { level: number } | { needs: string } {
  const right = grounds.find(isRight);
  if (right) return { right };
  if (grounds.includes('handler') && grounds.length === 1) return { level: HANDLER_LEVEL };
  const other = grounds.find((ground) => !isRight(ground)) as keyof typeof GROUNDS;
  return { needs: GROUNDS[other] };
}
