import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { countClaims } from '@/cms/claims';
import { demandMember } from '@/cms/member';
import { readClaimList } from '@/features/claims/list/readClaimList';
import { seen } from '@/features/workspace/case/readCase';
import { ClaimsPage } from '@/features/workspace/claims/ClaimsPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.places.claims'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/claims'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const [counts, list] = await seen(Promise.all([countClaims(portal.key), readClaimList(portal, 'agent', await searchParams)]));
  return <ClaimsPage portal={portal} list={list} counts={counts} words={words} />;
}
