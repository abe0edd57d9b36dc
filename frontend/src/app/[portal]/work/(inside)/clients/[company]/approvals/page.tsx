import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClientApprovals } from '@/cms/approvals';
import { readClientRecord } from '@/cms/clientRecords';
import { seen } from '@/features/workspace/case/readCase';
import { ClientApprovalsPage } from '@/features/workspace/document-approvals/ClientApprovalsPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.approvals.heading'));

export default async function Page({ params, searchParams }: PageProps<'/[portal]/work/clients/[company]/approvals'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const company = decodeURIComponent((await params).company);
  const [client, approvals] = await seen(Promise.all([readClientRecord(portal.key, company), listClientApprovals(portal.key, company)]));
  return <ClientApprovalsPage portal={portal} client={client} approvals={approvals} isSent={(await searchParams).outcome === 'sent'} words={words} />;
}
