import type { Metadata } from 'next';
import { NoPart } from '@/features/workspace/shell/NoPart';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('missing.title'));
}

export default async function NotFound() {
  const { portal, words } = await readSurroundings();
  return portal ? <NoPart portal={portal} words={words} /> : null;
}
