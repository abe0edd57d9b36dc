import type { Metadata } from 'next';
import { readApproval } from '@/cms/approvals';
import { ApprovalPage } from '@/features/approvals/ApprovalPage';
import { OfficeFrame } from '@/features/office/OfficeFrame';
import { found, readOfficeClient } from '@/features/office/readOfficeClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.approvals.place'));

export default async function Page({ params, searchParams }: PageProps<'/[portal]/client/approvals/[request]'>) {
  const view = await readOfficeClient();
  const told = { portal: view.portal, words: view.words };
  const approval = await found(readApproval(told.portal.key, decodeURIComponent((await params).request)));
  const { problem } = await searchParams;
  return (
    <OfficeFrame view={view} current={null}>
      <ApprovalPage {...told} approval={approval} problem={problem === 'reason' || problem === 'moved' || problem === 'changed' ? problem : null} />
    </OfficeFrame>
  );
}
