import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { countClaims, listClaims } from '@/cms/claims';
import { demandMember } from '@/cms/member';
import { askedOf, readClaimQuery } from '@/features/claims/claimQuery';
import { seen } from '@/features/workspace/case/readCase';
import { ClaimsPage } from '@/features/workspace/claims/ClaimsPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.places.claims'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/claims'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const query = readClaimQuery(await searchParams);
  const [counts, found] = await seen(Promise.all([countClaims(portal.key), listClaims(portal.key, askedOf(query))]));
  return <ClaimsPage portal={portal} query={query} counts={counts} found={found} words={words} />;
}
