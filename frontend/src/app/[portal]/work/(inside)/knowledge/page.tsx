import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { readArticleQuery } from '@/features/knowledge/articleQuery';
import { readArticles } from '@/features/knowledge/readKnowledge';
import { WorkKnowledgePage } from '@/features/workspace/knowledge/WorkKnowledgePage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('knowledge.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/knowledge'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const query = readArticleQuery(await searchParams);
  return <WorkKnowledgePage portal={portal} query={query} found={await readArticles(portal.key, query)} words={words} />;
}
