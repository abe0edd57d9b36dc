import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClientCompany } from '@/cms/clients';
import { seen } from '@/features/workspace/case/readCase';
import { ClientCompanyPage } from '@/features/workspace/clients/ClientCompanyPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clients.company'));

export default async function Page({ params }: PageProps<'/[portal]/work/clients/[company]'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const company = await seen(readClientCompany(portal.key, decodeURIComponent((await params).company)));
  return <ClientCompanyPage portal={portal} company={company} words={words} />;
}
