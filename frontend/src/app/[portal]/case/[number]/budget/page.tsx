import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readBudget } from '@/cms/customer';
import { BudgetPage } from '@/features/customer-page/budget/BudgetPage';
import { readTab } from '@/features/customer-page/readPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/[number]/budget'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('tabs.budget.long'));

export default async function Page({ params }: Properties) {
  const number = decodeURIComponent((await params).number);
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { page, cases, content } = await readTab(portal.key, number, (session) => readBudget(session, number));
  return <BudgetPage page={page} cases={cases} budget={content} words={words} />;
}
