import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMasters } from '@/cms/masters';
import { demandMember } from '@/cms/member';
import { seen } from '@/features/workspace/case/readCase';
import { askedOf, readMasterQuery } from '@/features/workspace/masters/masterQuery';
import { MastersPage } from '@/features/workspace/masters/MastersPage';
import { readProblem } from '@/surroundings/memberFile';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.places.masters'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/masters'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const search = await searchParams;
  const query = readMasterQuery(search);
  return <MastersPage portal={portal} query={query} found={await seen(listMasters(portal.key, query.of, askedOf(query)))} problem={readProblem(search.problem)} words={words} />;
}
