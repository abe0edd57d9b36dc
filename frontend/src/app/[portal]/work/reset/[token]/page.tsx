import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeadLinkPage, ResetPage } from '@/features/workspace/sign-in/PasswordPages';
import { readPasswordLink } from '@/features/workspace/sign-in/readPasswordLink';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.reset.title'));
}

export default async function Page({ params }: PageProps<'/[portal]/work/reset/[token]'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const token = decodeURIComponent((await params).token);
  const state = await readPasswordLink(portal.key, token);
  return state === 'good' ? <ResetPage portal={portal} token={token} words={words} /> : <DeadLinkPage portal={portal} why={state} words={words} />;
}
