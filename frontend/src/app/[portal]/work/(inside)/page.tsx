import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { DashboardPage } from '@/features/workspace/dashboard/DashboardPage';
import { readBoard } from '@/features/workspace/dashboard/readBoard';
import { hasClaims } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { clientPath, workClaimsPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.dashboard.title'));
}

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  if (hasClaims(portal)) redirect(member.company?.kind === 'own' ? workClaimsPath(portal.key) : clientPath(portal.key));
  return <DashboardPage portal={portal} board={await readBoard(portal, member, words)} words={words} />;
}
