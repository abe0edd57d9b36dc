import { OFFICE_LEVEL } from './levels';
import { handles, leads, personsOf, rolesOn, type CasePeople, type Member, type Person } from './standing';

/** Why a member sees a case (spec 25, levels; EH-03). Its other face is `caseScope` (services/scope.ts), held to it by a test. */
const REASONS = {
  handler: handles,
  office: (person, people) => offices(people).some((office) => leads(person, OFFICE_LEVEL, office)),
  ownTask: ({ id }, { tasks }) => tasks.some(({ responsibleId }) => responsibleId === id),
  adviser: ({ id }, { adviserId }) => adviserId === id,
  role: (person, people) => rolesOn(person, people).length > 0,
} as const satisfies Record<string, (person: Person, people: CasePeople) => boolean>;

export type SightReason = keyof typeof REASONS;

export type Sight = { visible: true; because: SightReason } | { visible: false; because: 'otherPortal' | 'notOnCase' };

function offices({ tasks, externalOfficeId, externalCompanyId }: CasePeople) {
  return [...tasks, { officeId: externalOfficeId, companyId: externalCompanyId }];
}

/** Whether a member sees a case at all. */
export function canSee(member: Member, people: CasePeople): Sight {
  if (member.portalId !== people.portalId) return { visible: false, because: 'otherPortal' };
  for (const person of personsOf(member)) {
    const reason = (Object.keys(REASONS) as SightReason[]).find((name) => REASONS[name](person, people));
    if (reason) return { visible: true, because: reason };
  }
  return { visible: false, because: 'notOnCase' };
}
