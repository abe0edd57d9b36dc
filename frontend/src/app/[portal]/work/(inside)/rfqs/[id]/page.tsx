import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { readInvitation } from '@/cms/rfqs';
import { bidOutcome } from '@/features/bidding/outcome';
import { seen } from '@/features/workspace/case/readCase';
import { InvitationPage } from '@/features/workspace/rfqs/InvitationPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.places.rfqs'));

export default async function Page({ params, searchParams }: PageProps<'/[portal]/work/rfqs/[id]'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const asked = await seen(readInvitation(portal.key, decodeURIComponent((await params).id)));
  return <InvitationPage portal={portal} asked={asked} outcome={await bidOutcome(await searchParams)} words={words} />;
}
