import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readCompany } from '@/cms/company';
import { demandMember } from '@/cms/member';
import { CompanyPage } from '@/features/workspace/company/CompanyPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.company.title'));
}

export default async function Page({ searchParams }: PageProps<'/[portal]/work/company'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  const company = member.leadsCompany ? await readCompany(portal.key) : null;
  const { q, page } = await searchParams;
  const asked = { text: typeof q === 'string' ? q.trim().slice(0, 200) : '', page: Number(page) || 1 };
  return <CompanyPage portal={portal} member={member} company={company} asked={asked} words={words} />;
}
