import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClaim } from '@/cms/claims';
import { readTemplatesOfClaim } from '@/cms/claimTemplates';
import { demandMember } from '@/cms/member';
import { listRmasOfClaim } from '@/cms/rmas';
import { isWriteProblem } from '@/features/write/problems';
import { seen } from '@/features/workspace/case/readCase';
import { WorkClaimPage } from '@/features/workspace/claims/WorkClaimPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/work/claims/[number]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('claims.numberOf', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  const number = decodeURIComponent((await params).number);
  const [claim, templates, returns] = await seen(Promise.all([readClaim(portal.key, number), readTemplatesOfClaim(portal.key, number), listRmasOfClaim(portal.key, number)]));
  const { outcome, problem } = await searchParams;
  return <WorkClaimPage portal={portal} member={member} claim={claim} templates={templates} returns={returns} outcome={outcome === 'done' ? outcome : isWriteProblem(problem) ? problem : null} words={words} />;
}
