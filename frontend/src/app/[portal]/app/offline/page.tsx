import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfflinePage } from '@/features/office-app/OfflinePage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.offline.title'));

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  return <OfflinePage portal={portal} words={words} />;
}
