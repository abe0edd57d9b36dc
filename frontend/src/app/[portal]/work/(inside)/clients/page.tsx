import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClientCompanies } from '@/cms/clients';
import { seen } from '@/features/workspace/case/readCase';
import { ClientsPage } from '@/features/workspace/clients/ClientsPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clients.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/clients'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { q, page } = await searchParams;
  const asked = typeof q === 'string' ? q.trim().slice(0, 80) : '';
  const number = Math.min(Math.max(1, Math.trunc(Number(page)) || 1), 10_000);
  const found = await seen(listClientCompanies(portal.key, new URLSearchParams({ ...(asked && { q: asked }), page: String(number) })));
  return <ClientsPage portal={portal} found={found} asked={asked} words={words} />;
}
