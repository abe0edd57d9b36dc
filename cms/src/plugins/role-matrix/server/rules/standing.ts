import { ROLE_NAMES, type Role } from './rights';
import { COMPANY_LEVEL, HANDLER_LEVEL, LEAD_LEVEL } from './levels';

/** Somebody who works in a portal, as rules see them. */
export interface Person {
  id: number;
  /** 1 to 5, as it counts: outside the portal's own company none is above 4. */
  level: number;
  officeId: number | null;
  companyId: number | null;
  /** The roles of the matrix that the portal has marked the person for (EH-05). */
  marks: readonly Mark[];
}

export interface Mark {
  role: Role;
  /** Minor units; null where the portal's default holds (EH-04). */
  limit: number | null;
}

/** A member with those she stands in for while they are away (answer 8). Each acts by its own level, office and marks. */
export interface Member extends Person {
  portalId: number;
  actsFor: readonly Person[];
}

export interface TaskPlace {
  id: number;
  kind: string;
  mainInspection: boolean;
  officeId: number | null;
  companyId: number | null;
  responsibleId: number | null;
}

/** Who has to do with a case: everything that decides who may see it. Removed tasks are not among them. */
export interface CasePeople {
  portalId: number;
  adviserId: number | null;
  externalHandlerId: number | null;
  externalOfficeId: number | null;
  externalCompanyId: number | null;
  tasks: readonly TaskPlace[];
}

export const personsOf = ({ actsFor, ...self }: Member): Person[] => [self, ...actsFor];

const NAMED: Record<Role, (person: Person, people: CasePeople) => boolean> = {
  externalCaseHandler: ({ id }, { externalHandlerId }) => externalHandlerId === id,
  projectManager: (person, people) => isProjectManager(person, people),
  inspector: ({ id }, { tasks }) => tasks.some(({ mainInspection, responsibleId }) => mainInspection && responsibleId === id),
};

/** The roles of the matrix that a person is named for on a case, marked or not. */
export const namedOn = (person: Person, people: CasePeople): Role[] => ROLE_NAMES.filter((role) => NAMED[role](person, people));

/** The roles of the matrix that a person has on a case: named there *and* marked in the portal. */
export const rolesOn = (person: Person, people: CasePeople): Role[] => person.marks.map(({ role }) => role).filter((role) => NAMED[role](person, people));

export const isProjectManager = ({ id }: Person, { tasks }: CasePeople): boolean => tasks.some(({ kind, responsibleId }) => kind === 'projectManagement' && responsibleId === id);

/** Whether an office is the person's own, or one of the company's where the level reaches that far. */
export function leads(person: Person, atLeast: number, office: { officeId: number | null; companyId: number | null }): boolean {
  if (person.level < atLeast || office.officeId === null) return false;
  return office.officeId === person.officeId || (person.level >= COMPANY_LEVEL && office.companyId !== null && office.companyId === person.companyId);
}

/** Whether she speaks for her company on the case, whichever of its offices has a task there. */
export const leadsOnCase = ({ level, companyId }: Person, { tasks }: CasePeople): boolean => level >= LEAD_LEVEL && companyId !== null && tasks.some((task) => task.companyId === companyId);

export const handles = ({ level }: Person): boolean => level >= HANDLER_LEVEL;

/** Whether she looks after her company, herself or for somebody who is away (spec 25, level 4). */
export const leadsCompany = (member: Member): boolean => personsOf(member).some(({ level }) => level >= COMPANY_LEVEL);
