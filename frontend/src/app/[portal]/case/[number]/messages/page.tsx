import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readMessages } from '@/cms/customer';
import { isProblem } from '@/features/customer-page/letter/problems';
import { Communication } from '@/features/customer-page/messages/Communication';
import { readTab } from '@/features/customer-page/readPage';
import { keepSeen } from '@/features/customer-page/keepSeen';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/[number]/messages'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('tabs.communication.long'));

export default async function Page({ params, searchParams }: Properties) {
  const number = decodeURIComponent((await params).number);
  const { cursor, sent, problem } = await searchParams;
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const older = typeof cursor === 'string' ? cursor : undefined;
  const { page, cases, content } = await readTab(portal.key, number, (session) => readMessages(session, number, older));
  await keepSeen(portal.key, number, 'communication', content.messages.filter(({ isNew }) => isNew).map(({ at }) => at));
  return (
    <Communication
      page={page}
      cases={cases}
      messages={content}
      older={older !== undefined}
      sent={sent === 'yes'}
      problem={isProblem(problem) ? problem : null}
      words={words}
    />
  );
}
