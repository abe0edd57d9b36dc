import type { Metadata } from 'next';
import { readAccount } from '@/cms/account';
import { listMemberSessions } from '@/cms/memberAccess';
import { ClientAccountPage } from '@/features/client/account/ClientAccountPage';
import { readClient } from '@/features/client/readClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('claims.account.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/account'>) {
  const view = await readClient();
  const [account, sessions, { done }] = await Promise.all([readAccount(view.portal.key), listMemberSessions(view.portal.key), searchParams]);
  return <ClientAccountPage view={view} account={account} sessions={sessions} done={done === 'ended' || done === 'endedOthers' ? done : null} />;
}
