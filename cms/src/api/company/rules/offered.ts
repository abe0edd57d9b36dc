/** What of a member is changed by whoever leads her company (spec 25, level 4). */
export const MEMBER_FACTS = ['level', 'active', 'absence'] as const;
export type MemberFact = (typeof MEMBER_FACTS)[number];

interface Lead {
  id: number;
  /** Up to which she may give and change: her own level, or that of somebody she stands in for. */
  level: number;
}

/** What speaks against a change: a member above the lead's level, or her own level and activity. */
export function memberHindrance(lead: Lead, member: { id: number; level: number }, fact: MemberFact): 'level' | 'oneself' | null {
  if (member.level > lead.level) return 'level';
  return member.id === lead.id && fact !== 'absence' ? 'oneself' : null;
}

export const offeredOn = (lead: Lead, member: { id: number; level: number }): MemberFact[] => MEMBER_FACTS.filter((fact) => memberHindrance(lead, member, fact) === null);
