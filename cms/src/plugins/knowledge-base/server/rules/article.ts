import { picturesIn } from './sanitise';

export const VISIBILITIES = ['client', 'internal'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const MOST = { title: 200, summary: 500, category: 60, body: 100_000, lines: 20, line: 60, attachments: 20, pictures: 200, drafts: 200, comment: 1000 } as const;

/** What an author writes of an article. */
export interface ArticleContent {
  title: string;
  summary: string;
  category: string;
  /** BCP 47. */
  language: string;
  /** Clean. */
  body: string;
  visibility: Visibility;
  /** Clients read it only if they have units of one of these; all do where none is named. */
  productLines: string[];
}

/** Where an article is in its life: nobody reads a draft, and what is being changed is read as it was. */
export type ArticleState = 'draft' | 'published' | 'changed';

export const stateOf = ({ version, shownVersion }: { version: number; shownVersion: number | null }): ArticleState =>
  shownVersion === null ? 'draft' : shownVersion === version ? 'published' : 'changed';

/** What an article still lacks before it can be read by others. */
export function lackingIn({ title, summary, category, body }: ArticleContent): { field: 'title' | 'summary' | 'category' | 'body' | 'pictures' }[] {
  const lacks = (field: 'title' | 'summary' | 'category' | 'body' | 'pictures', missing: boolean) => (missing ? [{ field }] : []);
  return [
    ...lacks('title', title.trim() === ''),
    ...lacks('summary', summary.trim() === ''),
    ...lacks('category', category.trim() === ''),
    ...lacks('body', body.replace(/<(?!img)[^>]*>/g, '').trim() === ''),
    ...lacks('pictures', picturesIn(body).length > 0 && / alt=""/.test(body)),
  ];
}
