import { z } from 'zod';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor, byPortal, casePortalOf } from '../../../../http/admin-door';
import { fromCursor } from '../../../../http/cursor';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf, type AdminViewer } from '../../../../http/viewer';
import { READ_MEMBERS, UPDATE_MEMBERS } from '../permissions';
import { ROLE_NAMES } from '../rules/rights';
import { changeMark, type Mark } from '../services/marks';
import { findMember, listMembers } from '../services/marked-members';
import { whoMay } from '../services/who-may';
import { mark, member, openedMember, rightsOnCase } from './answers';

const byMember = byPortal.extend({ member: z.string().min(1).max(40) });
const byMark = byMember.extend({ role: z.enum(ROLE_NAMES) });

async function memberOf(portalId: number, id: string) {
  const found = await findMember(portalId, id);
  if (!found) throw new Refusal('notFound');
  return found;
}

const listMarkableMembers = endpoint({
  ...atAdminDoor,
  name: 'listMarkableMembers',
  summary: 'The members of all companies of a portal by name, with the roles that they are marked for.',
  method: 'GET',
  path: '/portals/:portal/members',
  permission: READ_MEMBERS,
  params: byPortal,
  query: z.strictObject({
    search: z.string().trim().max(200).optional().meta({ description: 'Part of a name, an e-mail address, an office or a company.' }),
    role: z.enum(ROLE_NAMES).optional().meta({ description: 'Only members who are marked for it.' }),
    cursor: z.string().max(64).optional(),
  }),
  response: z.strictObject({ members: z.array(member), next: z.string().nullable() }).meta({ id: 'MarkedMemberList' }),
  async handle({ viewer, params, query: { search = '', role = null, cursor } }) {
    const { id } = await casePortalOf(viewer, params.portal);
    return listMembers(id, { search, role, after: cursor === undefined ? 0 : fromCursor(cursor) });
  },
});

const readMarkableMember = endpoint({
  ...atAdminDoor,
  name: 'readMarkableMember',
  summary: 'One member with its roles, the history of its marks and in how many open cases it holds each role.',
  method: 'GET',
  path: '/portals/:portal/members/:member',
  permission: READ_MEMBERS,
  params: byMember,
  response: openedMember,
  handle: async ({ viewer, params }) => memberOf((await casePortalOf(viewer, params.portal)).id, params.member),
});

const readRightsOnCase = endpoint({
  ...atAdminDoor,
  name: 'readRightsOnCase',
  summary: 'Who may do this? Each right of a member on a case: whether she has it now, and by which role or level, or why not (EH-17).',
  method: 'GET',
  path: '/portals/:portal/members/:member/cases/:number',
  permission: READ_MEMBERS,
  params: byMember.extend({ number: z.string().min(1).max(64) }),
  response: rightsOnCase,
  async handle({ viewer, params, now }) {
    const found = await whoMay(await casePortalOf(viewer, params.portal), params, now);
    if (!found) throw new Refusal('notFound');
    return found;
  },
});

type Call = Parameters<Parameters<typeof endpoint<'admin', typeof byMark, undefined, undefined, typeof openedMember>>[0]['handle']>[0];

async function change({ strapi, viewer, params, now }: Pick<Call, 'strapi' | 'params' | 'now'> & { viewer: AdminViewer }, wanted: Mark | null) {
  const found = await casePortalOf(viewer, params.portal);
  await changeMark(strapi, { portal: found, member: params.member, role: params.role, mark: wanted, actor: actorOf(viewer), now });
  return memberOf(found.id, params.member);
}

const markMember = endpoint({
  ...atAdminDoor,
  name: 'markMember',
  summary: 'Marks a member for a role, or changes its approval limit (EH-05).',
  method: 'PUT',
  path: '/portals/:portal/members/:member/roles/:role',
  permission: UPDATE_MEMBERS,
  params: byMark,
  body: mark,
  response: openedMember,
  handle: (call) => change(call, call.body),
});

const unmarkMember = endpoint({
  ...atAdminDoor,
  name: 'unmarkMember',
  summary: 'Ends the mark for a role; the rights of the role end with it, also on the open cases that the answer counts.',
  method: 'DELETE',
  path: '/portals/:portal/members/:member/roles/:role',
  permission: UPDATE_MEMBERS,
  params: byMark,
  response: openedMember,
  handle: (call) => change(call, null),
});

export const memberRoutes: Route[] = [listMarkableMembers, readMarkableMember, readRightsOnCase, markMember, unmarkMember];
