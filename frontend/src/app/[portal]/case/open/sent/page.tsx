import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkSent } from '@/features/open-link/OpenLink';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('link.sent.title'));

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  return <LinkSent portal={portal} words={words} />;
}
