import { adminApi } from '@strapi/strapi/admin';
import type { PolicyDifference } from '../../server/rules/differences';
import type { Policies } from '../../server/rules/terms';

export interface Portal {
  key: string;
  name: string;
}

export interface Version {
  /** 0 where nothing has ever been published. */
  version: number;
  settings: Policies;
  actor: { kind: string; id: number | null; name: string } | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

export interface PastVersion extends Version {
  changes: PolicyDifference[];
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const of = (portal: string) => `/warranty/portals/${encodeURIComponent(portal)}/policies`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['WarrantyPolicies'] }).injectEndpoints({
  endpoints: (build) => ({
    warrantyPortals: build.query<Portal[], void>({
      query: () => '/warranty/portals',
      transformResponse: inside<Portal[]>,
    }),
    warrantyPolicies: build.query<Version, string>({
      query: (portal) => of(portal),
      transformResponse: inside<Version>,
    }),
    warrantyVersions: build.query<PastVersion[], string>({
      query: (portal) => `${of(portal)}/versions`,
      transformResponse: inside<PastVersion[]>,
      providesTags: ['WarrantyPolicies'],
    }),
    publishWarrantyPolicies: build.mutation<Version, { portal: string; version: number; settings: Policies }>({
      query: ({ portal, version, settings }) => ({ url: of(portal), method: 'PUT', data: settings, config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['WarrantyPolicies'],
    }),
    restoreWarrantyPolicies: build.mutation<Version, { portal: string; version: number; restored: number }>({
      query: ({ portal, version, restored }) => ({ url: `${of(portal)}/versions/${restored}/restore`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['WarrantyPolicies'],
    }),
  }),
});

export const { usePublishWarrantyPoliciesMutation, useRestoreWarrantyPoliciesMutation, useWarrantyPoliciesQuery, useWarrantyPortalsQuery, useWarrantyVersionsQuery } = api;
