import type { Metadata } from 'next';
import { ClientArticlePage } from '@/features/client/knowledge/ClientArticlePage';
import { readClient } from '@/features/client/readClient';
import { openArticle } from '@/features/knowledge/readKnowledge';
import { pageTitle } from '@/surroundings/pageTitle';

type Properties = PageProps<'/[portal]/client/knowledge/[number]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('knowledge.numberOf', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const view = await readClient();
  const article = await openArticle(view.portal.key, decodeURIComponent((await params).number));
  return <ClientArticlePage view={view} article={article} voted={(await searchParams).done === 'vote'} />;
}
