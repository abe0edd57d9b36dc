import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readMessages } from '@/cms/customer';
import { Communication } from '@/features/customer-page/messages/Communication';
import { readTab } from '@/features/customer-page/readPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/[number]/messages'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('tabs.communication.long'));

export default async function Page({ params, searchParams }: Properties) {
  const number = decodeURIComponent((await params).number);
  const { cursor, sent } = await searchParams;
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const older = typeof cursor === 'string' ? cursor : undefined;
  const { page, cases, content } = await readTab(portal.key, number, (session) => readMessages(session, number, older));
  return <Communication page={page} cases={cases} messages={content} older={older !== undefined} sent={sent === 'yes'} words={words} />;
}
