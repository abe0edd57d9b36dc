import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readPlan } from '@/cms/customer';
import { PlanPage } from '@/features/customer-page/plan/PlanPage';
import { readTab } from '@/features/customer-page/readPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/[number]/plan'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('tabs.plan.long'));

export default async function Page({ params }: Properties) {
  const number = decodeURIComponent((await params).number);
  const { portal, words, nonce } = await readSurroundings();
  if (!portal) notFound();
  const { page, cases, content } = await readTab(portal.key, number, (session) => readPlan(session, number));
  return <PlanPage page={page} cases={cases} tasks={content.tasks} nonce={nonce} words={words} />;
}
