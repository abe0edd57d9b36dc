import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ForgottenPage } from '@/features/workspace/sign-in/PasswordPages';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.forgotten.title'));
}

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  return <ForgottenPage portal={portal} words={words} />;
}
