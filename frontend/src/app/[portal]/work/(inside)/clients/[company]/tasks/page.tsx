import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClientRecord } from '@/cms/clientRecords';
import { listTasksOfClient, readClientTask } from '@/cms/clientTasks';
import { demandMember } from '@/cms/member';
import { outcomeOf } from '@/features/client-tasks/taskWords';
import { seen } from '@/features/workspace/case/readCase';
import { ClientTasksPage } from '@/features/workspace/client-tasks/ClientTasksPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { workClientTasksPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clientTasks.title'));

/** Each list has a page of its own in the address; anything else there is its first. */
const pageIn = (asked: unknown): number => Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), 10_000);

export default async function Page({ params, searchParams }: PageProps<'/[portal]/work/clients/[company]/tasks'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  const query = await searchParams;
  const id = decodeURIComponent((await params).company);
  const [client, open, ended, task] = await seen(
    Promise.all([
      readClientRecord(portal.key, id),
      listTasksOfClient(portal.key, id, 'open', pageIn(query.open)),
      listTasksOfClient(portal.key, id, 'ended', pageIn(query.ended)),
      typeof query.task === 'string' ? readClientTask(portal.key, query.task) : null,
    ]),
  );
  if (task && task.client.documentId !== client.documentId) notFound();
  const pageAt = (list: 'open' | 'ended', page: number) => {
    const pages = { open: open.page, ended: ended.page, [list]: page };
    return workClientTasksPath(portal.key, client.documentId, new URLSearchParams({ ...(pages.open > 1 && { open: String(pages.open) }), ...(pages.ended > 1 && { ended: String(pages.ended) }) }).toString());
  };
  return <ClientTasksPage portal={portal} member={member} client={client} lists={{ open, ended }} pageAt={pageAt} shown={task ?? (query.new === undefined ? null : 'new')} outcome={outcomeOf(query)} words={words} />;
}
