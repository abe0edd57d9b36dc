import type { Metadata } from 'next';
import { NoPage } from '@/features/no-page/NoPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('missing.title'));
}

export default async function NotFound() {
  const { portal, words, address } = await readSurroundings();
  return <NoPage portal={portal} work={address.work === true} words={words} />;
}
