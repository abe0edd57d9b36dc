import type { Metadata } from 'next';
import { readApproval } from '@/cms/approvals';
import { ApprovalPage } from '@/features/approvals/ApprovalPage';
import { ApprovalsFrame } from '@/features/approvals/ApprovalsFrame';
import { demandClient, shown } from '@/features/approvals/readApprovals';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.approvals.place'));

export default async function Page({ params, searchParams }: PageProps<'/[portal]/client/approvals/[request]'>) {
  const told = await demandClient();
  const approval = await shown(readApproval(told.portal.key, decodeURIComponent((await params).request)));
  const { problem } = await searchParams;
  return (
    <ApprovalsFrame {...told}>
      <ApprovalPage {...told} approval={approval} problem={problem === 'reason' || problem === 'moved' || problem === 'changed' ? problem : null} />
    </ApprovalsFrame>
  );
}
