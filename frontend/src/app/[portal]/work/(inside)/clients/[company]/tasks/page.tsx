import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClientRecord } from '@/cms/clientRecords';
import { listTasksOfClient, readClientTask } from '@/cms/clientTasks';
import { demandMember } from '@/cms/member';
import { outcomeOf } from '@/features/client-tasks/taskWords';
import { seen } from '@/features/workspace/case/readCase';
import { ClientTasksPage } from '@/features/workspace/client-tasks/ClientTasksPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clientTasks.title'));

export default async function Page({ params, searchParams }: PageProps<'/[portal]/work/clients/[company]/tasks'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  const query = await searchParams;
  const id = decodeURIComponent((await params).company);
  const [client, open, ended, task] = await seen(
    Promise.all([
      readClientRecord(portal.key, id),
      listTasksOfClient(portal.key, id, 'open'),
      listTasksOfClient(portal.key, id, 'ended'),
      typeof query.task === 'string' ? readClientTask(portal.key, query.task) : null,
    ]),
  );
  if (task && task.client.documentId !== client.documentId) notFound();
  return <ClientTasksPage portal={portal} member={member} client={client} open={open.tasks} ended={ended.tasks} shown={task ?? (query.new === undefined ? null : 'new')} outcome={outcomeOf(query)} words={words} />;
}
