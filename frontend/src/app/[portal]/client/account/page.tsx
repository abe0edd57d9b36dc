import type { Metadata } from 'next';
import { readAccount } from '@/cms/account';
import { listMemberSessions } from '@/cms/memberAccess';
import { AccountParts } from '@/features/client/account/AccountParts';
import { ClientFrame } from '@/features/client/ClientFrame';
import { readClient } from '@/features/client/readClient';
import { OfficeFrame } from '@/features/office/OfficeFrame';
import { readOfficeClient } from '@/features/office/readOfficeClient';
import { hasDossiers } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/client/account'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('claims.account.heading'));

export default async function Page({ searchParams }: Properties) {
  const { portal } = await readSurroundings();
  if (portal && hasDossiers(portal)) {
    const view = await readOfficeClient();
    return (
      <OfficeFrame view={view} current="account">
        <AccountParts view={view} {...await readOwn(view.portal.key, searchParams)} />
      </OfficeFrame>
    );
  }
  const view = await readClient();
  return (
    <ClientFrame view={view} current="account">
      <AccountParts view={view} {...await readOwn(view.portal.key, searchParams)} />
    </ClientFrame>
  );
}

async function readOwn(portal: string, searchParams: Properties['searchParams']) {
  const [account, sessions, { done }] = await Promise.all([readAccount(portal), listMemberSessions(portal), searchParams]);
  return { account, sessions, done: done === 'ended' || done === 'endedOthers' ? done : null } as const;
}
