import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CustomerPage } from '@/features/customer-page/CustomerPage';
import { isProblem } from '@/features/customer-page/letter/problems';
import { readPage } from '@/features/customer-page/readPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/[number]'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('tabs.dashboard.long'));

export default async function Page({ params, searchParams }: Properties) {
  const { number } = await params;
  const { cursor, sent, problem } = await searchParams;
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const read = await readPage(portal.key, decodeURIComponent(number), typeof cursor === 'string' ? cursor : undefined);
  return <CustomerPage {...read} given={{ sent: sent === 'yes', problem: isProblem(problem) ? problem : null }} words={words} />;
}
