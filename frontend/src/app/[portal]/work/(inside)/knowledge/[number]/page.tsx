import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { openArticle } from '@/features/knowledge/readKnowledge';
import { WorkArticlePage } from '@/features/workspace/knowledge/WorkArticlePage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/work/knowledge/[number]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('knowledge.numberOf', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const article = await openArticle(portal.key, decodeURIComponent((await params).number));
  return <WorkArticlePage portal={portal} article={article} voted={(await searchParams).done === 'vote'} words={words} />;
}
