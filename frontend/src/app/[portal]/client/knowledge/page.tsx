import type { Metadata } from 'next';
import { ClientKnowledgePage } from '@/features/client/knowledge/ClientKnowledgePage';
import { readClient } from '@/features/client/readClient';
import { readArticleQuery } from '@/features/knowledge/articleQuery';
import { readArticles } from '@/features/knowledge/readKnowledge';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('knowledge.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/knowledge'>) {
  const view = await readClient();
  const query = readArticleQuery(await searchParams);
  return <ClientKnowledgePage view={view} query={query} found={await readArticles(view.portal.key, query)} />;
}
