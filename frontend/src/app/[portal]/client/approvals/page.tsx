import type { Metadata } from 'next';
import { listApprovals } from '@/cms/approvals';
import { ApprovalsPage } from '@/features/approvals/ApprovalsPage';
import { OfficeFrame } from '@/features/office/OfficeFrame';
import { found, readOfficeClient } from '@/features/office/readOfficeClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.approvals.heading'));

export default async function Page() {
  const view = await readOfficeClient();
  const told = { portal: view.portal, words: view.words };
  return (
    <OfficeFrame view={view} current={null}>
      <ApprovalsPage {...told} approvals={await found(listApprovals(told.portal.key))} />
    </OfficeFrame>
  );
}
