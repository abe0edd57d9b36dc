import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readAccount } from '@/cms/account';
import { readOneself } from '@/cms/company';
import { demandMember } from '@/cms/member';
import { listMemberSessions } from '@/cms/memberAccess';
import { AccountPage } from '@/features/workspace/account/AccountPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.you.title'));
}

export default async function Page({ searchParams }: PageProps<'/[portal]/work/account'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const [{ member }, account, oneself, sessions, { done }] = await Promise.all([demandMember(portal.key), readAccount(portal.key), readOneself(portal.key), listMemberSessions(portal.key), searchParams]);
  return <AccountPage portal={portal} member={member} account={account} oneself={oneself} sessions={sessions} done={done === 'ended' || done === 'endedOthers' ? done : null} words={words} />;
}
