import type { Metadata } from 'next';
import { countRmas, listRmas } from '@/cms/rmas';
import { RmasPage } from '@/features/client/rmas/RmasPage';
import { readClient } from '@/features/client/readClient';
import { askedOf, readRmaQuery } from '@/features/rmas/rmaQuery';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('rmas.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/rmas'>) {
  const view = await readClient();
  const query = readRmaQuery(await searchParams);
  const [found, counts] = await Promise.all([listRmas(view.portal.key, askedOf(query)), countRmas(view.portal.key)]);
  return <RmasPage view={view} query={query} found={found} counts={counts} />;
}
