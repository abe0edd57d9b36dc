import type { Core } from '@strapi/strapi';
import type { Portal } from '../domain/portal';
import type { PortalContent } from './content';
import type { Staff, StaffMember, Team } from './organisation';

interface StoredMember {
  id: number;
  name: string;
  email: string;
  mobile: string;
  level: number;
  office: { id: number; name: string; latitude: number; longitude: number } | null;
}

/** The people of a demo portal that is already stored, in the same order as when they were. */
export async function findStaff(strapi: Core.Strapi, portal: Portal, content: PortalContent): Promise<Staff> {
  const members = (await strapi.db.query('api::member.member').findMany({
    where: { office: { company: { portal: { id: portal.id } } } },
    populate: { office: true },
    orderBy: { id: 'asc' },
  })) as StoredMember[];
  const person = ({ id, name, email, mobile, level }: StoredMember): StaffMember => ({ id, name, portalId: portal.id, email, mobile, level });
  const teams = new Map<number, Team>();
  for (const member of members) {
    if (!member.office || member.level === 5) continue;
    const team = teams.get(member.office.id) ?? teamOf(portal, member.office);
    team.members.push(person(member));
    teams.set(member.office.id, team);
  }
  const described = new Map(content.companies.flatMap(({ offices }) => offices).map((office) => [office.name, office]));
  const all = [...teams.values()].filter(({ office }) => !described.get(office.name)?.rests);
  const inspects = (team: Team) => described.get(team.office.name)?.inspects === true;
  return {
    portal,
    content,
    handlers: members.filter(({ level }) => level === 5).map(person),
    inspectors: all.filter(inspects),
    repairers: all.filter((team) => content.kind === 'contractor' || !inspects(team)),
  };
}

function teamOf(portal: Portal, { id, name, latitude, longitude }: NonNullable<StoredMember['office']>): Team {
  return { office: { id, name, portalId: portal.id }, place: { latitude, longitude }, members: [] };
}
