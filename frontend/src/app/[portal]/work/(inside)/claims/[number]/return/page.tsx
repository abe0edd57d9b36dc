import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClaim } from '@/cms/claims';
import { listRmasOfClaim } from '@/cms/rmas';
import { seen } from '@/features/workspace/case/readCase';
import { IssueRmaPage } from '@/features/workspace/rmas/issue/IssueRmaPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.rmas.issue.heading'));

export default async function Page({ params }: PageProps<'/[portal]/work/claims/[number]/return'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const number = decodeURIComponent((await params).number);
  const [claim, { proposal }] = await seen(Promise.all([readClaim(portal.key, number), listRmasOfClaim(portal.key, number)]));
  if (!proposal) notFound();
  return <IssueRmaPage portal={portal} claim={claim} proposal={proposal} words={words} />;
}
