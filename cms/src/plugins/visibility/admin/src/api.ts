import { adminApi } from '@strapi/strapi/admin';
import type { ClientSettings } from '../../server/rules/client-portal';
import type { Thing } from '../../server/rules/foresight';
import type { Settings } from '../../server/rules/settings';
import type { SampleStage } from './settings/preview';
import { changesBetween as clientChanges } from './client/leaves';
import { changesOf, type Change } from './settings/leaves';

export interface Portal {
  key: string;
  name: string;
  kind: 'insurance' | 'contractor' | 'warranty' | 'office';
  decisions: boolean;
  timeZone: string;
}

export interface Version<Stored = Settings> {
  /** 0 where nothing has ever been saved: the defaults. */
  version: number;
  settings: Stored;
  actor: { kind: string; id: number | null; name: string } | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

export interface PastVersion<Stored = Settings> extends Version<Stored> {
  changes: Change[];
}

export interface DueLinks {
  cases: number;
  contacts: number;
  reports: number;
}

/** How far the sending of what was due is: `done` of `total` cases. */
export interface DueLinksJob {
  state: 'queued' | 'running' | 'done';
  done: number;
  total: number;
  failed: number;
  contacts: number;
  reports: number;
}

/** By its BCP 47 tag, and as it calls itself. */
export interface Language {
  tag: string;
  name: string;
}

export interface PreviewDraft {
  settings: Settings;
  stage: SampleStage;
  /** BCP 47. */
  language: string;
}

export type ClientVersion = Version<ClientSettings>;

export interface ClientPreviewDraft {
  settings: ClientSettings;
  /** BCP 47. */
  language: string;
}

/** Where a draft can be looked at, until `expiresAt` (milliseconds UTC). */
export interface Preview {
  address: string;
  expiresAt: number;
}

interface Difference {
  setting: keyof Settings;
  from: unknown;
  to: unknown;
}

/** So many open cases whose customers would gain (`to`) or lose something by other settings (CP-24). */
export interface Foreseen {
  what: Thing;
  to: boolean;
  cases: number;
}

export interface ForeseenCase {
  number: string;
  title: string;
}

interface ForeseenCasesAsked {
  portal: string;
  what: Thing;
  to: boolean;
  settings: Settings;
  cursor: string | null;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const page = (portal: string) => `/visibility/portals/${encodeURIComponent(portal)}/customer-page`;
const clientPortal = (portal: string) => `/visibility/client-portals/${encodeURIComponent(portal)}`;
const links = (portal: string) => `/visibility/portals/${encodeURIComponent(portal)}/due-links`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['CustomerPage', 'ClientPortal', 'DueLinksJob'] }).injectEndpoints({
  endpoints: (build) => ({
    settingsPortals: build.query<Portal[], void>({
      query: () => '/visibility/portals',
      transformResponse: inside<Portal[]>,
    }),
    languages: build.query<Language[], void>({
      query: () => '/visibility/languages',
      transformResponse: inside<Language[]>,
    }),
    customerPage: build.query<Version, string>({
      query: page,
      transformResponse: inside<Version>,
    }),
    customerPageVersions: build.query<PastVersion[], string>({
      query: (portal) => `${page(portal)}/versions`,
      transformResponse: (answer: Answer<(Version & { changes: Difference[] })[]>) =>
        answer.data.map((version) => ({ ...version, changes: changesOf(version.changes) })),
      providesTags: ['CustomerPage'],
    }),
    saveCustomerPage: build.mutation<Version, { portal: string; version: number; settings: Settings }>({
      query: ({ portal, version, settings }) => ({ url: page(portal), method: 'PUT', data: settings, config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['CustomerPage'],
    }),
    restoreCustomerPage: build.mutation<Version, { portal: string; version: number; restored: number }>({
      query: ({ portal, version, restored }) => ({
        url: `${page(portal)}/versions/${restored}/restore`,
        method: 'POST',
        config: basedOn(version),
      }),
      transformResponse: inside<Version>,
      invalidatesTags: ['CustomerPage'],
    }),
    clientPortals: build.query<Portal[], void>({
      query: () => '/visibility/client-portals',
      transformResponse: inside<Portal[]>,
    }),
    clientPortal: build.query<ClientVersion, string>({
      query: clientPortal,
      transformResponse: inside<ClientVersion>,
    }),
    clientPortalVersions: build.query<PastVersion<ClientSettings>[], string>({
      query: (portal) => `${clientPortal(portal)}/versions`,
      transformResponse: (answer: Answer<(ClientVersion & { changes: { setting: string; from: unknown; to: unknown }[] })[]>) =>
        answer.data.map((version) => {
          const side = (of: 'from' | 'to') => ({ ...version.settings, ...Object.fromEntries(version.changes.map((change) => [change.setting, change[of]])) });
          return { ...version, changes: clientChanges(side('from'), side('to')) };
        }),
      providesTags: ['ClientPortal'],
    }),
    saveClientPortal: build.mutation<ClientVersion, { portal: string; version: number; settings: ClientSettings }>({
      query: ({ portal, version, settings }) => ({ url: clientPortal(portal), method: 'PUT', data: settings, config: basedOn(version) }),
      transformResponse: inside<ClientVersion>,
      invalidatesTags: ['ClientPortal'],
    }),
    restoreClientPortal: build.mutation<ClientVersion, { portal: string; version: number; restored: number }>({
      query: ({ portal, version, restored }) => ({ url: `${clientPortal(portal)}/versions/${restored}/restore`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<ClientVersion>,
      invalidatesTags: ['ClientPortal'],
    }),
    previewClientPortal: build.mutation<Preview, { portal: string; draft: ClientPreviewDraft }>({
      query: ({ portal, draft }) => ({ url: `${clientPortal(portal)}/preview`, method: 'POST', data: draft }),
      transformResponse: inside<Preview>,
    }),
    addLogo: build.mutation<{ logo: string }, { portal: Pick<Portal, 'key' | 'kind'>; picture: File }>({
      query: ({ portal, picture }) => {
        const data = new FormData();
        data.set('file', picture);
        const of = portal.kind === 'warranty' ? 'client-portals' : 'portals';
        return { url: `/visibility/${of}/${encodeURIComponent(portal.key)}/logos`, method: 'POST', data };
      },
      transformResponse: inside<{ logo: string }>,
    }),
    dueLinksJob: build.query<DueLinksJob | null, string>({
      query: (portal) => `${links(portal)}/job`,
      transformResponse: inside<DueLinksJob | null>,
      providesTags: ['DueLinksJob'],
    }),
    previewCustomerPage: build.mutation<Preview, { portal: string; draft: PreviewDraft }>({
      query: ({ portal, draft }) => ({ url: `/visibility/portals/${encodeURIComponent(portal)}/preview`, method: 'POST', data: draft }),
      transformResponse: inside<Preview>,
    }),
    foreseeCustomerPage: build.query<Foreseen[], { portal: string; settings: Settings }>({
      query: ({ portal, settings }) => ({ url: `${page(portal)}/foresee`, method: 'POST', data: settings }),
      transformResponse: inside<Foreseen[]>,
      keepUnusedDataFor: 0,
    }),
    foreseenCases: build.query<{ cases: ForeseenCase[]; next: string | null }, ForeseenCasesAsked>({
      query: ({ portal, cursor, ...asked }) => ({ url: `${page(portal)}/foresee/cases`, method: 'POST', data: { ...asked, ...(cursor !== null && { cursor }) } }),
      transformResponse: inside<{ cases: ForeseenCase[]; next: string | null }>,
      keepUnusedDataFor: 0,
    }),
    countDueLinks: build.query<DueLinks, string>({
      query: links,
      transformResponse: inside<DueLinks>,
    }),
    sendDueLinks: build.mutation<DueLinks, string>({
      query: (portal) => ({ url: links(portal), method: 'POST' }),
      transformResponse: inside<DueLinks>,
      invalidatesTags: ['DueLinksJob'],
    }),
  }),
});

export const {
  useAddLogoMutation,
  useClientPortalsQuery,
  useClientPortalQuery,
  useClientPortalVersionsQuery,
  useLazyClientPortalQuery,
  useSaveClientPortalMutation,
  useRestoreClientPortalMutation,
  usePreviewClientPortalMutation,
  useDueLinksJobQuery,
  useSettingsPortalsQuery,
  useCustomerPageQuery,
  useLanguagesQuery,
  usePreviewCustomerPageMutation,
  useLazyCustomerPageQuery,
  useCustomerPageVersionsQuery,
  useSaveCustomerPageMutation,
  useRestoreCustomerPageMutation,
  useForeseeCustomerPageQuery,
  useLazyForeseeCustomerPageQuery,
  useLazyForeseenCasesQuery,
  useLazyCountDueLinksQuery,
  useSendDueLinksMutation,
} = api;
