import type { Metadata } from 'next';
import { listEndedTasks } from '@/cms/clientTasks';
import { HistoryPage } from '@/features/office/history/HistoryPage';
import { readOfficeClient } from '@/features/office/readOfficeClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.history.title'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/history'>) {
  const view = await readOfficeClient();
  const page = Math.min(Math.max(1, Math.trunc(Number((await searchParams).page)) || 1), 10_000);
  return <HistoryPage view={view} ended={await listEndedTasks(view.portal.key, page)} />;
}
