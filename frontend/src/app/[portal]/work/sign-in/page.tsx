import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { readMember } from '@/cms/member';
import { SignInPage } from '@/features/workspace/sign-in/SignInPage';
import { ownWorkPath } from '@/surroundings/ownWorkPath';
import { pageTitle } from '@/surroundings/pageTitle';
import { type SignInNotice, workPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.signIn.title'));
}

const notices: readonly unknown[] = ['out', 'outHere', 'reset'] satisfies SignInNotice[];

export default async function Page({ searchParams }: PageProps<'/[portal]/work/sign-in'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { to, notice } = await searchParams;
  const wanted = ownWorkPath(portal.key, typeof to === 'string' ? to : null);
  if (await readMember(portal.key)) redirect(wanted ?? workPath(portal.key));
  return <SignInPage portal={portal} to={wanted} notice={notices.includes(notice) ? (notice as SignInNotice) : null} words={words} />;
}
