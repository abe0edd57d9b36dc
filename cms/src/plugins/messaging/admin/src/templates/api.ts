import { adminApi } from '@strapi/strapi/admin';

export type Channel = 'email' | 'sms' | 'push';
export type Part = 'subject' | 'html' | 'text' | 'footer';

export interface Portal {
  key: string;
  name: string;
  /** BCP 47. */
  language: string;
}

export interface Language {
  tag: string;
  /** In the language itself. */
  name: string;
}

/** Of a mail all four parts, of an SMS the text alone, of a notification title and text. */
export interface Words {
  subject?: string;
  html?: string;
  text: string;
  footer?: string;
}

export interface Version {
  /** 0 where nothing has ever been saved. */
  version: number;
  /** Null where the shipped words hold. */
  words: Words | null;
  actor: { kind: string; id: number | null; name: string } | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

interface Described {
  template: string;
  channels: Channel[];
  audience: 'customer' | 'member';
  category: string | null;
}

export interface ListedTemplate extends Described {
  own: { channel: Channel; language: string; version: number; savedBy: string; createdAt: number }[];
}

export interface Variable {
  name: string;
  type: 'text' | 'number' | 'date' | 'link';
  about: string;
  sample: string;
  secret: boolean;
  required: boolean;
}

export interface OpenedTemplate extends Described {
  shipped: Words;
  variables: Variable[];
  current: Version;
}

export interface Finding {
  part: Part;
  code: string;
  name: string;
  line: number;
  column: number;
  message: string;
}

export interface TemplateRecord {
  id: string;
  label: string;
}

export interface Shown {
  findings: Finding[];
  mail: { from: { name: string; address: string }; replyTo: string | null; subject: string; html: string; text: string } | null;
  sms: { text: string; size: { encoding: 'GSM-7' | 'UCS-2'; length: number; segments: number; costly: string[] } } | null;
  push: { title: string; body: string } | null;
}

/** One template of one portal in one language. */
export interface Place {
  portal: string;
  template: string;
  channel: Channel;
  language: string;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const inPortal = (portal: string) => `/messaging/portals/${encodeURIComponent(portal)}/templates`;
const at = ({ portal, template, channel, language }: Place) => `${inPortal(portal)}/${encodeURIComponent(template)}/${channel}/${encodeURIComponent(language)}`;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Template'] }).injectEndpoints({
  endpoints: (build) => ({
    templatePortals: build.query<{ portals: Portal[]; languages: Language[] }, void>({
      query: () => '/messaging/portals',
      transformResponse: inside<{ portals: Portal[]; languages: Language[] }>,
    }),
    templates: build.query<ListedTemplate[], string>({
      query: inPortal,
      transformResponse: inside<ListedTemplate[]>,
      providesTags: ['Template'],
    }),
    template: build.query<OpenedTemplate, Place>({
      query: at,
      transformResponse: inside<OpenedTemplate>,
    }),
    templateVersions: build.query<Version[], Place>({
      query: (place) => `${at(place)}/versions`,
      transformResponse: inside<Version[]>,
      providesTags: ['Template'],
    }),
    templateRecords: build.query<TemplateRecord[], Pick<Place, 'portal' | 'template'>>({
      query: ({ portal, template }) => `${inPortal(portal)}/${encodeURIComponent(template)}/records`,
      transformResponse: inside<TemplateRecord[]>,
    }),
    saveTemplate: build.mutation<Version, { place: Place; version: number; words: Words }>({
      query: ({ place, version, words }) => ({ url: at(place), method: 'PUT', data: words, config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['Template'],
    }),
    resetTemplate: build.mutation<Version, { place: Place; version: number }>({
      query: ({ place, version }) => ({ url: `${at(place)}/reset`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['Template'],
    }),
    restoreTemplate: build.mutation<Version, { place: Place; version: number; restored: number }>({
      query: ({ place, version, restored }) => ({ url: `${at(place)}/versions/${restored}/restore`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<Version>,
      invalidatesTags: ['Template'],
    }),
    previewTemplate: build.mutation<Shown, { place: Place; words: Words; record: string | null }>({
      query: ({ place, words, record }) => ({ url: `${at(place)}/preview`, method: 'POST', data: { words, record } }),
      transformResponse: inside<Shown>,
    }),
    testTemplate: build.mutation<{ recipient: string }, { place: Place; words: Words; record: string | null }>({
      query: ({ place, words, record }) => ({ url: `${at(place)}/test`, method: 'POST', data: { words, record } }),
      transformResponse: inside<{ recipient: string }>,
    }),
  }),
});

export const {
  useTemplatePortalsQuery,
  useTemplatesQuery,
  useTemplateQuery,
  useTemplateVersionsQuery,
  useTemplateRecordsQuery,
  useSaveTemplateMutation,
  useResetTemplateMutation,
  useRestoreTemplateMutation,
  usePreviewTemplateMutation,
  useTestTemplateMutation,
} = api;
