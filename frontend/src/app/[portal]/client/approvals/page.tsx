import type { Metadata } from 'next';
import { listApprovals } from '@/cms/approvals';
import { ApprovalsFrame } from '@/features/approvals/ApprovalsFrame';
import { ApprovalsPage } from '@/features/approvals/ApprovalsPage';
import { demandClient, shown } from '@/features/approvals/readApprovals';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.approvals.heading'));

export default async function Page() {
  const told = await demandClient();
  return (
    <ApprovalsFrame {...told}>
      <ApprovalsPage {...told} approvals={await shown(listApprovals(told.portal.key))} />
    </ApprovalsFrame>
  );
}
