import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readArticlePreview } from '@/cms/knowledge';
import { ArticlePreviewPage } from '@/features/client/knowledge/ArticlePreviewPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('knowledge.heading'));

export default async function Page({ params }: PageProps<'/[portal]/client/knowledge/preview/[token]'>) {
  const { token } = await params;
  const { portal, words } = await readSurroundings();
  const article = portal && (await readArticlePreview(portal.key, token));
  if (!article) notFound();
  return <ArticlePreviewPage portal={portal} article={article} token={token} words={words} />;
}
