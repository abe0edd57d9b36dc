import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { countRmas, listRmas } from '@/cms/rmas';
import { RmasPage } from '@/features/client/rmas/RmasPage';
import { readClient } from '@/features/client/readClient';
import { askedOf, numberMeant, readRmaQuery } from '@/features/rmas/rmaQuery';
import { pageTitle } from '@/surroundings/pageTitle';
import { clientRmaPath } from '@/surroundings/paths';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('rmas.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/rmas'>) {
  const view = await readClient();
  const query = readRmaQuery(await searchParams);
  const [found, counts] = await Promise.all([listRmas(view.portal.key, askedOf(query)), countRmas(view.portal.key)]);
  const meant = numberMeant(query, found.rmas);
  if (meant) redirect(clientRmaPath(view.portal.key, meant));
  return <RmasPage view={view} query={query} found={found} counts={counts} />;
}
