import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listDocuments } from '@/cms/customer';
import { DocumentsPage } from '@/features/customer-page/documents/DocumentsPage';
import { readTab } from '@/features/customer-page/readPage';
import { keepSeen } from '@/features/customer-page/keepSeen';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/[number]/documents'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('tabs.documents.long'));

export default async function Page({ params }: Properties) {
  const number = decodeURIComponent((await params).number);
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { page, cases, content } = await readTab(portal.key, number, (session) => listDocuments(session, number));
  await keepSeen(portal.key, number, 'documents', content.documents.flatMap(({ isNew, sharedAt }) => (isNew && sharedAt ? [sharedAt] : [])));
  return <DocumentsPage page={page} cases={cases} content={content} words={words} />;
}
