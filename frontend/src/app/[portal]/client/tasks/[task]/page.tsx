import type { Metadata } from 'next';
import { readClientTask } from '@/cms/clientTasks';
import { outcomeOf } from '@/features/client-tasks/taskWords';
import { found, readOfficeClient } from '@/features/office/readOfficeClient';
import { TaskPage } from '@/features/office/tasks/TaskPage';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.tasks.title'));

export default async function Page({ params, searchParams }: PageProps<'/[portal]/client/tasks/[task]'>) {
  const view = await readOfficeClient();
  const task = await found(readClientTask(view.portal.key, decodeURIComponent((await params).task)));
  return <TaskPage view={view} task={task} outcome={outcomeOf(await searchParams)} />;
}
