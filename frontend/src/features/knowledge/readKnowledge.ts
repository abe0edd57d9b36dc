import 'server-only';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { listArticles, readArticle } from '@/cms/knowledge';
import type { Article, ListedArticles } from '@/cms/types';
import { addressOf, type ArticleQuery } from './articleQuery';

/** What one may not open looks like what is not there, and so does a place in a list that is nobody's. */
async function unlessUnknown<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 400, 403, 404)) notFound();
    throw error;
  }
}

export const readArticles = (portal: string, query: ArticleQuery): Promise<ListedArticles> => unlessUnknown(listArticles(portal, new URLSearchParams(addressOf(query))));

export const openArticle = (portal: string, number: string): Promise<Article> => unlessUnknown(readArticle(portal, number));
