import { adminApi } from '@strapi/strapi/admin';

export interface Portal {
  key: string;
  name: string;
}

export const STATUSES = ['open', 'waiting', 'closed', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Days are `YYYY-MM-DD`, null where none is chosen. */
export interface Question {
  status: Status[];
  external: boolean;
  from: string | null;
  to: string | null;
}

export interface Counted {
  count: number;
  /** There are more than were counted. */
  more: boolean;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const of = (portal: string) => `/reports/portals/${encodeURIComponent(portal)}`;

/** What is asked, as the server reads it. */
export const asParameters = ({ status, external, from, to }: Question) => ({ status: status.join(','), ...(external && { external: 'true' }), ...(from && { from }), ...(to && { to }) });

export const fileOf = (portal: string, format: 'csv' | 'xlsx'): string => `${of(portal)}/cases.${format}`;

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    reportPortals: build.query<Portal[], void>({
      query: () => '/reports/portals',
      transformResponse: inside<Portal[]>,
    }),
    reportCount: build.query<Counted, Question & { portal: string }>({
      query: ({ portal, ...question }) => ({ url: `${of(portal)}/case-count`, config: { params: asParameters(question) } }),
      transformResponse: inside<Counted>,
    }),
  }),
});

export const { useReportCountQuery, useReportPortalsQuery } = api;
