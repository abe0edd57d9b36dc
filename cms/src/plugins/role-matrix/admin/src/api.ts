import { adminApi } from '@strapi/strapi/admin';
import type { MatrixDifference } from '../../server/rules/differences';
import type { Consequence } from '../../server/rules/consequences';
import type { Matrix } from '../../server/rules/matrix';
import type { Right, Role } from '../../server/rules/rights';

export interface Portal {
  key: string;
  name: string;
  /** ISO 4217. */
  currency: string;
  workItems: boolean;
}

export interface Version {
  /** 0 where nothing has ever been saved. */
  version: number;
  settings: Matrix;
  actor: Actor | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

export interface PastVersion extends Version {
  changes: MatrixDifference[];
}

export interface Actor {
  kind: string;
  id: number | null;
  name: string;
}

/** How many members are marked for a role, and how many of them with an approval limit of their own. */
export interface Marked {
  role: Role;
  members: number;
  ownLimits: number;
}

/** In minor units; null where the portal's limit holds. */
export interface Mark {
  approvalLimit: number | null;
}

export interface Member {
  id: string;
  name: string;
  email: string;
  level: number;
  active: boolean;
  office: string;
  company: { name: string; kind: string };
  marks: (Mark & { role: Role; markedBy: Actor; markedAt: number })[];
}

export interface MarkChange {
  id: number;
  role: Role;
  /** Null for not marked. */
  before: Mark | null;
  after: Mark | null;
  actor: Actor;
  changedAt: number;
}

export interface OpenedMember extends Member {
  openCases: Record<Role, number>;
  changes: MarkChange[];
}

/** Whom another matrix would touch. */
export interface TouchedMember {
  id: string;
  name: string;
  office: string;
  company: string;
  consequences: Consequence[];
}

/** Why somebody has not a right on a case. */
export type Denial = { what: 'unused' | 'unseen' | 'noRole' } | { what: 'notGiven' | 'unmarked'; roles: Role[] };

/** The name of somebody who is away, by whose level or role she has a right; null where it is her own. */
type Grant = ({ what: 'level' } | { what: 'role'; role: Role }) & { standsInFor: string | null };

export type RightAnswer = { right: Right } & (
  /** Minor units. */
  | { allowed: true; because: Grant; limit: { limit: number; left: number; standsInFor: string | null } | null }
  | { allowed: false; because: Denial }
);

export interface RightsOnCase {
  case: { number: string; title: string; status: string; matrixVersion: number };
  active: boolean;
  sees: boolean;
  because: 'handler' | 'office' | 'ownTask' | 'adviser' | 'role' | 'otherPortal' | 'notOnCase';
  /** The name of somebody who is away, through whom she sees it. */
  standsInFor: string | null;
  rights: RightAnswer[];
}

export interface MembersAsked {
  portal: string;
  search: string;
  role: Role | null;
  cursor: string | null;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const of = (portal: string) => `/role-matrix/portals/${encodeURIComponent(portal)}`;
const mark = ({ portal, member, role }: { portal: string; member: string; role: Role }) => `${of(portal)}/members/${encodeURIComponent(member)}/roles/${role}`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['RoleMatrix', 'RoleMark'] }).injectEndpoints({
  endpoints: (build) => ({
    roleMatrixPortals: build.query<Portal[], void>({
      query: () => '/role-matrix/portals',
      transformResponse: inside<Portal[]>,
    }),
    roleMatrix: build.query<Version, string>({
      query: (portal) => `${of(portal)}/matrix`,
      transformResponse: inside<Version>,
    }),
    roleMatrixVersions: build.query<PastVersion[], string>({
      query: (portal) => `${of(portal)}/matrix/versions`,
      transformResponse: inside<PastVersion[]>,
      providesTags: ['RoleMatrix'],
    }),
    saveRoleMatrix: build.mutation<Version, { portal: string; version: number; settings: Matrix }>({
      query: ({ portal, version, settings }) => ({ url: `${of(portal)}/matrix`, method: 'PUT', data: settings, config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['RoleMatrix'],
    }),
    touchedMembers: build.query<TouchedMember[], { portal: string; settings: Matrix }>({
      query: ({ portal, settings }) => ({ url: `${of(portal)}/matrix/foresee`, method: 'POST', data: settings }),
      transformResponse: inside<TouchedMember[]>,
      keepUnusedDataFor: 0,
    }),
    rightsOnCase: build.query<RightsOnCase, { portal: string; member: string; number: string }>({
      query: ({ portal, member, number }) => `${of(portal)}/members/${encodeURIComponent(member)}/cases/${encodeURIComponent(number)}`,
      transformResponse: inside<RightsOnCase>,
      keepUnusedDataFor: 0,
    }),
    restoreRoleMatrix: build.mutation<Version, { portal: string; version: number; restored: number }>({
      query: ({ portal, version, restored }) => ({ url: `${of(portal)}/matrix/versions/${restored}/restore`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['RoleMatrix'],
    }),
    markedMembers: build.query<Marked[], string>({
      query: (portal) => `${of(portal)}/marked`,
      transformResponse: inside<Marked[]>,
      providesTags: ['RoleMark'],
    }),
    markableMembers: build.query<{ members: Member[]; next: string | null }, MembersAsked>({
      query: ({ portal, search, role, cursor }) => ({
        url: `${of(portal)}/members`,
        config: { params: { ...(search && { search }), ...(role && { role }), ...(cursor && { cursor }) } },
      }),
      transformResponse: inside<{ members: Member[]; next: string | null }>,
    }),
    markableMember: build.query<OpenedMember, { portal: string; member: string }>({
      query: ({ portal, member }) => `${of(portal)}/members/${encodeURIComponent(member)}`,
      transformResponse: inside<OpenedMember>,
      providesTags: ['RoleMark'],
    }),
    markMember: build.mutation<OpenedMember, { portal: string; member: string; role: Role; approvalLimit: number | null }>({
      query: ({ approvalLimit, ...place }) => ({ url: mark(place), method: 'PUT', data: { approvalLimit } }),
      transformResponse: inside<OpenedMember>,
      invalidatesTags: ['RoleMark'],
    }),
    unmarkMember: build.mutation<OpenedMember, { portal: string; member: string; role: Role }>({
      query: (place) => ({ url: mark(place), method: 'DELETE' }),
      transformResponse: inside<OpenedMember>,
      invalidatesTags: ['RoleMark'],
    }),
  }),
});

export const {
  useLazyMarkableMembersQuery,
  useLazyRoleMatrixQuery,
  useMarkableMemberQuery,
  useMarkedMembersQuery,
  useMarkMemberMutation,
  useRestoreRoleMatrixMutation,
  useRightsOnCaseQuery,
  useRoleMatrixPortalsQuery,
  useRoleMatrixQuery,
  useRoleMatrixVersionsQuery,
  useSaveRoleMatrixMutation,
  useTouchedMembersQuery,
  useUnmarkMemberMutation,
} = api;
