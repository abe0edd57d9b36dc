import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, isRefusal } from './call';
import { askAsMember, callAsMember } from './member';
import type { Article, ArticlePreview, ListedArticles, SuggestedArticle } from './types';

/** `query` as the CMS takes it. */
export const listArticles = (portal: string, query: URLSearchParams): Promise<ListedArticles> => askAsMember<ListedArticles>(portal, `/articles?${query.toString()}`);

export const readArticle = async (portal: string, number: string): Promise<Article> => askAsMember<Article>(portal, cmsPath`/articles/${number}`);

/** The same for whoever looks whether there is one. */
export const readArticleOf = cache(async (session: string, number: string): Promise<Article> => askCms<Article>(cmsPath`/articles/${number}`, { session }));

/** The file as the CMS sends it, whole or the part that `range` asks for. */
export async function readArticleFileOf(session: string, number: string, file: string, asked: { range: string | null; download: boolean }): Promise<Response> {
  const path = cmsPath`/articles/${number}/files/${file}`;
  return callCms(asked.download ? `${path}?download=1` : path, { session, range: asked.range });
}

export async function voteOnArticle(portal: string, number: string, vote: { helpful: boolean; comment: string }): Promise<void> {
  await callAsMember(portal, cmsPath`/articles/${number}/vote`, { method: 'PUT', body: vote });
}

export const suggestArticlesOf = (session: string, words: string, product: string): Promise<SuggestedArticle[]> => askCms<SuggestedArticle[]>(`/article-suggestions?${new URLSearchParams({ q: words, product }).toString()}`, { session });

/** An article as it is being written; null where the address leads nowhere, or no more. */
export const readArticlePreview = cache(async (portal: string, token: string): Promise<ArticlePreview | null> => {
  try {
    return await askCms<ArticlePreview>(cmsPath`/portals/${portal}/article-previews/${token}`);
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
});

export const readPreviewFile = (portal: string, token: string, file: string, range: string | null): Promise<Response> => callCms(cmsPath`/portals/${portal}/article-previews/${token}/files/${file}`, { range });
