import { adminApi } from '@strapi/strapi/admin';

export type Subject = 'apiToken' | 'admin';

export interface PortalAccess {
  subject: Subject;
  id: number;
  name: string;
  /** Of an API token `read-only`, `full-access` or `custom`; of an administrator the names of its roles. */
  kind: string;
  /** By their keys. */
  portals: string[];
}

type Tie = Pick<PortalAccess, 'subject' | 'id' | 'portals'>;

const inside = ({ data }: { data: PortalAccess[] }) => data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['PortalAccess'] }).injectEndpoints({
  endpoints: (build) => ({
    portalAccess: build.query<PortalAccess[], void>({
      query: () => '/visibility/portal-access',
      transformResponse: inside,
      providesTags: ['PortalAccess'],
    }),
    setPortalAccess: build.mutation<PortalAccess[], Tie>({
      query: ({ subject, id, portals }) => ({ url: `/visibility/portal-access/${subject}/${id}`, method: 'PUT', data: { portals } }),
      transformResponse: inside,
      // After a refusal too: what was refused is often already gone from the list.
      invalidatesTags: ['PortalAccess'],
    }),
  }),
});

export const { usePortalAccessQuery, useSetPortalAccessMutation } = api;
