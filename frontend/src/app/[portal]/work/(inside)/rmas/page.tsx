import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { countRmas, listRmas } from '@/cms/rmas';
import { askedOf, numberMeant, readRmaQuery } from '@/features/rmas/rmaQuery';
import { seen } from '@/features/workspace/case/readCase';
import { RmasPage } from '@/features/workspace/rmas/RmasPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { workRmaPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('rmas.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/rmas'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const query = readRmaQuery(await searchParams);
  const [found, counts] = await seen(Promise.all([listRmas(portal.key, askedOf(query)), countRmas(portal.key)]));
  const meant = numberMeant(query, found.rmas);
  if (meant) redirect(workRmaPath(portal.key, meant));
  return <RmasPage portal={portal} query={query} found={found} counts={counts} words={words} />;
}
