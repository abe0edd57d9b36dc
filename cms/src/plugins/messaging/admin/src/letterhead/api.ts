import { adminApi } from '@strapi/strapi/admin';
import type { Letterhead, LetterheadDifference } from '../../../server/letterhead/sender';

export interface LetterheadVersion {
  /** 0 where nothing has ever been saved. */
  version: number;
  settings: Letterhead;
  actor: { kind: string; id: number | null; name: string } | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

type PastLetterhead = LetterheadVersion & { changes: LetterheadDifference[] };

export interface LoadedLetterhead {
  /** The one that all mails come from. */
  address: string;
  current: LetterheadVersion;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const of = (portal: string) => `/messaging/portals/${encodeURIComponent(portal)}/letterhead`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Letterhead'] }).injectEndpoints({
  endpoints: (build) => ({
    letterhead: build.query<LoadedLetterhead, string>({
      query: of,
      transformResponse: inside<LoadedLetterhead>,
    }),
    letterheadVersions: build.query<PastLetterhead[], string>({
      query: (portal) => `${of(portal)}/versions`,
      transformResponse: inside<PastLetterhead[]>,
      providesTags: ['Letterhead'],
    }),
    saveLetterhead: build.mutation<LetterheadVersion, { portal: string; version: number; letterhead: Letterhead }>({
      query: ({ portal, version, letterhead }) => ({ url: of(portal), method: 'PUT', data: letterhead, config: basedOn(version) }),
      transformResponse: inside<LetterheadVersion>,
      invalidatesTags: ['Letterhead'],
    }),
    restoreLetterhead: build.mutation<LetterheadVersion, { portal: string; version: number; restored: number }>({
      query: ({ portal, version, restored }) => ({ url: `${of(portal)}/versions/${restored}/restore`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<LetterheadVersion>,
      invalidatesTags: ['Letterhead'],
    }),
  }),
});

export const { useLetterheadQuery, useLetterheadVersionsQuery, useSaveLetterheadMutation, useRestoreLetterheadMutation } = api;
