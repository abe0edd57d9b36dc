import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { HomePage } from '@/features/workspace/home/HomePage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.home.title'));
}

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  return <HomePage portal={portal} member={member} words={words} />;
}
