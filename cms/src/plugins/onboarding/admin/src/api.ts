import { adminApi } from '@strapi/strapi/admin';
import type { TypeDifference } from '../../server/rules/differences';
import type { DossierType } from '../../server/rules/dossier-type';
import type { ShownMoment } from '../../server/rules/shown';
import type { Happening, MadeUpClient } from '../../server/rules/simulate';
import type { OfficeTypes } from '../../server/rules/types';

export interface Portal {
  key: string;
  name: string;
  language: string;
}

export interface Language {
  tag: string;
  name: string;
}

export interface Version {
  /** 0 where nothing has ever been saved. */
  version: number;
  settings: OfficeTypes;
  actor: { kind: string; id: number | null; name: string } | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

export interface PastVersion extends Version {
  changes: TypeDifference[];
}

/** What a client is reached by at a moment of a simulation, and the page that it is led to. */
export type Reached = Pick<ShownMoment, 'messages' | 'page'>;

export interface Trial {
  type: DossierType;
  client: MadeUpClient;
  begins: number;
  happenings: Happening[];
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const of = (portal: string) => `/onboarding/portals/${encodeURIComponent(portal)}/types`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['DossierTypes'] }).injectEndpoints({
  endpoints: (build) => ({
    onboardingPortals: build.query<{ portals: Portal[]; languages: Language[] }, void>({
      query: () => '/onboarding/portals',
      transformResponse: inside<{ portals: Portal[]; languages: Language[] }>,
    }),
    dossierTypes: build.query<Version, string>({
      query: (portal) => of(portal),
      transformResponse: inside<Version>,
    }),
    dossierTypesVersions: build.query<PastVersion[], string>({
      query: (portal) => `${of(portal)}/versions`,
      transformResponse: inside<PastVersion[]>,
      providesTags: ['DossierTypes'],
    }),
    saveDossierTypes: build.mutation<Version, { portal: string; version: number; settings: OfficeTypes }>({
      query: ({ portal, version, settings }) => ({ url: of(portal), method: 'PUT', data: settings, config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['DossierTypes'],
    }),
    restoreDossierTypes: build.mutation<Version, { portal: string; version: number; restored: number }>({
      query: ({ portal, version, restored }) => ({ url: `${of(portal)}/versions/${restored}/restore`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['DossierTypes'],
    }),
    simulateDossierType: build.mutation<Reached[], { portal: string; trial: Trial }>({
      query: ({ portal, trial }) => ({ url: `${of(portal)}/simulate`, method: 'POST', data: trial }),
      transformResponse: inside<Reached[]>,
    }),
  }),
});

export const { useDossierTypesQuery, useDossierTypesVersionsQuery, useOnboardingPortalsQuery, useRestoreDossierTypesMutation, useSaveDossierTypesMutation, useSimulateDossierTypeMutation } = api;
