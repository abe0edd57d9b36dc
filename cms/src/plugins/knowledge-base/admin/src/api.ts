import { adminApi } from '@strapi/strapi/admin';

export type Visibility = 'client' | 'internal';
export type State = 'draft' | 'published' | 'changed';

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

/** What an author writes. */
export interface Content {
  title: string;
  summary: string;
  category: string;
  language: string;
  /** HTML; `picture:` and its name stand for a picture. */
  body: string;
  visibility: Visibility;
  productLines: string[];
  sharedWith: string[];
}

export interface Picture {
  id: string;
  /** Works for a quarter of an hour. */
  address: string;
}

export interface Article extends Content {
  documentId: string;
  number: string;
  version: number;
  state: State;
  /** Milliseconds UTC. */
  shownAt: number | null;
  changedBy: string | null;
  changedAt: number;
  pictures: Picture[];
  attachments: { id: string; name: string; type: string; size: number }[];
}

export interface ListedArticle extends Pick<Article, 'documentId' | 'number' | 'title' | 'category' | 'language' | 'visibility' | 'state' | 'changedBy' | 'changedAt'> {
  helpful: number;
  unhelpful: number;
  comments: number;
}

export interface Vote {
  name: string;
  company: string | null;
  helpful: boolean;
  comment: string | null;
  at: number;
}

/** One article of one portal. */
export interface Place {
  portal: string;
  article: string;
}

interface Answer<Value> {
  data: Value;
}

const inside = <Value>(answer: Answer<Value>): Value => answer.data;
const basedOn = (version: number) => ({ headers: { 'If-Match': String(version) } });
const inPortal = (portal: string) => `/knowledge-base/portals/${encodeURIComponent(portal)}/articles`;
const at = ({ portal, article }: Place) => `${inPortal(portal)}/${encodeURIComponent(article)}`;

function formOf(file: File): FormData {
  const data = new FormData();
  data.set('file', file);
  return data;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Article'] }).injectEndpoints({
  endpoints: (build) => ({
    articlePortals: build.query<{ portals: Portal[]; languages: Language[] }, void>({
      query: () => '/knowledge-base/portals',
      transformResponse: inside<{ portals: Portal[]; languages: Language[] }>,
    }),
    articles: build.query<ListedArticle[], string>({
      query: inPortal,
      transformResponse: inside<ListedArticle[]>,
      providesTags: ['Article'],
    }),
    article: build.query<Article, Place>({
      query: at,
      transformResponse: inside<Article>,
    }),
    articleVotes: build.query<Vote[], Place>({
      query: (place) => `${at(place)}/votes`,
      transformResponse: inside<Vote[]>,
    }),
    beginArticle: build.mutation<Article, string>({
      query: (portal) => ({ url: inPortal(portal), method: 'POST', data: {} }),
      transformResponse: inside<Article>,
      invalidatesTags: ['Article'],
    }),
    saveArticle: build.mutation<Article, { place: Place; version: number; content: Content }>({
      query: ({ place, version, content }) => ({ url: at(place), method: 'PUT', data: content, config: basedOn(version) }),
      transformResponse: inside<Article>,
      invalidatesTags: ['Article'],
    }),
    showArticle: build.mutation<Article, { place: Place; version: number; as: 'publish' | 'withdraw' }>({
      query: ({ place, version, as }) => ({ url: `${at(place)}/${as}`, method: 'POST', config: basedOn(version) }),
      transformResponse: inside<Article>,
      invalidatesTags: ['Article'],
    }),
    addPicture: build.mutation<Picture, { place: Place; file: File }>({
      query: ({ place, file }) => ({ url: `${at(place)}/pictures`, method: 'POST', data: formOf(file) }),
      transformResponse: inside<Picture>,
    }),
    addAttachment: build.mutation<Article, { place: Place; version: number; file: File }>({
      query: ({ place, version, file }) => ({ url: `${at(place)}/attachments`, method: 'POST', data: formOf(file), config: basedOn(version) }),
      transformResponse: inside<Article>,
      invalidatesTags: ['Article'],
    }),
    removeAttachment: build.mutation<Article, { place: Place; version: number; file: string }>({
      query: ({ place, version, file }) => ({ url: `${at(place)}/attachments/${encodeURIComponent(file)}`, method: 'DELETE', config: basedOn(version) }),
      transformResponse: inside<Article>,
      invalidatesTags: ['Article'],
    }),
    previewArticle: build.mutation<{ address: string; expiresAt: number }, { place: Place; content: Content }>({
      query: ({ place, content }) => ({ url: `${at(place)}/preview`, method: 'POST', data: content }),
      transformResponse: inside<{ address: string; expiresAt: number }>,
    }),
  }),
});

export const {
  useArticlePortalsQuery,
  useArticlesQuery,
  useArticleQuery,
  useArticleVotesQuery,
  useBeginArticleMutation,
  useSaveArticleMutation,
  useShowArticleMutation,
  useAddPictureMutation,
  useAddAttachmentMutation,
  useRemoveAttachmentMutation,
  usePreviewArticleMutation,
} = api;
