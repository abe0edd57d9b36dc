import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { readClaim } from '@/cms/claims';
import { listRmasOfClaim } from '@/cms/rmas';
import { isWriteProblem } from '@/features/write/problems';
import { ClaimPage, type ClaimOutcome } from '@/features/client/claim/ClaimPage';
import { DraftPage } from '@/features/client/draft/DraftPage';
import { readClient } from '@/features/client/readClient';
import { pageTitle } from '@/surroundings/pageTitle';

type Properties = PageProps<'/[portal]/client/claims/[number]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('claims.numberOf', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const view = await readClient();
  const claim = await claimOf(view.portal.key, decodeURIComponent((await params).number));
  if (claim.state === 'draft') return <DraftPage view={view} claim={claim} />;
  const { rmas } = await listRmasOfClaim(view.portal.key, claim.number);
  return <ClaimPage view={view} claim={claim} rmas={rmas} outcome={outcomeOf(await searchParams)} />;
}

async function claimOf(portal: string, number: string) {
  try {
    return await readClaim(portal, number);
  } catch (error) {
    if (isRefusal(error, 400, 404)) notFound();
    throw error;
  }
}

function outcomeOf({ done, problem }: Readonly<Record<string, string | string[] | undefined>>): ClaimOutcome {
  return { done: done === 'answer' || done === 'comment' || done === 'submitted' ? done : null, problem: isWriteProblem(problem) ? problem : null };
}
