import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { listClaims, readClaimFigures } from '@/cms/claims';
import { demandMember } from '@/cms/member';
import type { Member, Portal } from '@/cms/types';
import { askedOf, readClaimQuery } from '@/features/claims/claimQuery';
import { seen } from '@/features/workspace/case/readCase';
import { BoardPage } from '@/features/workspace/claims/board/BoardPage';
import { DashboardPage } from '@/features/workspace/dashboard/DashboardPage';
import { readBoard } from '@/features/workspace/dashboard/readBoard';
import { hasClaims } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { clientPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Words } from '@/ui/words/createWords';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.dashboard.title'));
}

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  if (hasClaims(portal)) return claimsBoard(portal, member, words);
  return <DashboardPage portal={portal} board={await readBoard(portal, member, words)} words={words} />;
}

/** Agents begin with their figures; clients have a portal of their own. */
async function claimsBoard(portal: Portal, member: Member, words: Words) {
  if (member.company?.kind !== 'own') redirect(clientPath(portal.key));
  const [figures, mine] = await seen(Promise.all([readClaimFigures(portal.key), listClaims(portal.key, askedOf(readClaimQuery({ list: 'active', mine: '1' })))]));
  return <BoardPage portal={portal} figures={figures} mine={mine} words={words} />;
}
