import { type Answer, contentOf, type Data } from './calls.ts';
import { formOf, type SentFile } from './files.ts';
import type { Installation } from './installation.ts';

export interface OpenedArticle {
  readonly documentId: string;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly visibility: string;
  readonly productLines: readonly string[];
  readonly sharedWith: readonly string[];
  readonly version: number;
  readonly state: string;
  readonly pictures: readonly { readonly id: string; readonly address: string }[];
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
}

export interface GivenArticle {
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly language: string;
  readonly body: string;
  readonly visibility: 'client' | 'internal';
  readonly productLines: readonly string[];
  readonly sharedWith: readonly string[];
}

export const someArticle: GivenArticle = {
  title: 'Clean the condensate drain',
  summary: 'How to reach the drain and what it is flushed with.',
  category: 'Maintenance',
  language: 'en',
  body: '<p>Open the lower cover and flush the drain with lukewarm water.</p>',
  visibility: 'client',
  productLines: [],
  sharedWith: [],
};

/** What an administrator does with the articles of a portal. */
export function authorOf(installation: Installation, portal: string, token?: string) {
  const base = `/knowledge-base/portals/${portal}/articles`;
  const call = <Content = OpenedArticle>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path = '', body?: unknown, version?: number): Promise<Answer<Data<Content>>> =>
    installation.send({ method, path: `${base}${path}`, ...(token !== undefined && { token }), ...(body !== undefined && { body }), ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) });
  const author = {
    call,
    begin: async (): Promise<OpenedArticle> => contentOf(await call('POST', '', {})),
    read: async (documentId: string): Promise<OpenedArticle> => contentOf(await call('GET', `/${documentId}`)),
    save: ({ documentId, version }: Pick<OpenedArticle, 'documentId' | 'version'>, article: Partial<GivenArticle> = {}) => call('PUT', `/${documentId}`, { ...someArticle, ...article }, version),
    publish: ({ documentId, version }: Pick<OpenedArticle, 'documentId' | 'version'>) => call('POST', `/${documentId}/publish`, undefined, version),
    withdraw: ({ documentId, version }: Pick<OpenedArticle, 'documentId' | 'version'>) => call('POST', `/${documentId}/withdraw`, undefined, version),
    upload: <Content = OpenedArticle>({ documentId, version }: Pick<OpenedArticle, 'documentId' | 'version'>, what: 'pictures' | 'attachments', file: SentFile) => call<Content>('POST', `/${documentId}/${what}`, formOf({}, [file]), version),
    published: async (article: Partial<GivenArticle> = {}): Promise<OpenedArticle> => contentOf(await author.publish(contentOf(await author.save(await author.begin(), article)))),
  };
  return author;
}

export interface ListedArticles {
  readonly articles: readonly { readonly number: string; readonly title: string; readonly internal: boolean; readonly snippet: readonly { readonly text: string; readonly hit: boolean }[] }[];
  readonly next: string | null;
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  readonly languages: readonly { readonly name: string; readonly count: number }[];
}

export interface ReadArticle {
  readonly number: string;
  readonly body: string;
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
  readonly vote: { readonly helpful: boolean; readonly comment: string | null } | null;
}

/** What a member reads of them. */
export function readerOf(installation: Installation, { token }: { token: string }) {
  const get = <Content>(path: string): Promise<Answer<Data<Content>>> => installation.send({ path: `/api/${path}`, token });
  return {
    get,
    list: async (query: Readonly<Record<string, string>> = {}): Promise<ListedArticles> => contentOf(await get<ListedArticles>(`articles?${new URLSearchParams(query).toString()}`)),
    find: async (q: string): Promise<string[]> => contentOf(await get<ListedArticles>(`articles?${new URLSearchParams({ q }).toString()}`)).articles.map(({ number }) => number),
    suggested: async (q: string, product = ''): Promise<string[]> => contentOf(await get<{ number: string }[]>(`article-suggestions?${new URLSearchParams({ q, product }).toString()}`)).map(({ number }) => number),
    count: async (): Promise<number> => contentOf(await get<{ counts: { articles: number } }>('client-portal')).counts.articles,
    read: async (number: string): Promise<ReadArticle> => contentOf(await get<ReadArticle>(`articles/${number}`)),
    file: (number: string, file: string) => get(`articles/${number}/files/${file}`),
    vote: (number: string, body: object): Promise<Answer<Data<ReadArticle>>> => installation.send({ method: 'PUT', path: `/api/articles/${number}/vote`, token, body }),
  };
}
