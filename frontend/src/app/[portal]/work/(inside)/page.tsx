import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { listClaims, readClaimFigures } from '@/cms/claims';
import { listDossiers, listDossierTypes, readDossierStart } from '@/cms/dossiers';
import { demandMember } from '@/cms/member';
import type { Member, Portal } from '@/cms/types';
import { askedOf, readClaimQuery } from '@/features/claims/claimQuery';
import { seen } from '@/features/workspace/case/readCase';
import { BoardPage } from '@/features/workspace/claims/board/BoardPage';
import { DashboardPage } from '@/features/workspace/dashboard/DashboardPage';
import { readBoard } from '@/features/workspace/dashboard/readBoard';
import { OfficeBoard } from '@/features/workspace/dossiers/board/OfficeBoard';
import { hasClaims, hasDossiers } from '@/surroundings/areas';
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
  if (hasDossiers(portal)) return officeBoard(portal, member, words);
  return <DashboardPage portal={portal} board={await readBoard(portal, member, words)} words={words} />;
}

/** Agents begin with their figures; clients have a portal of their own. */
async function claimsBoard(portal: Portal, member: Member, words: Words) {
  if (member.company?.kind !== 'own') redirect(clientPath(portal.key));
  const [figures, mine] = await seen(Promise.all([readClaimFigures(portal.key), listClaims(portal.key, askedOf(readClaimQuery({ list: 'active', mine: '1' })))]));
  return <BoardPage portal={portal} figures={figures} mine={mine} words={words} />;
}

/** Employees begin with what waits for the office; clients have a portal of their own. */
async function officeBoard(portal: Portal, member: Member, words: Words) {
  if (member.company?.kind !== 'own') redirect(clientPath(portal.key));
  const asked = (query: Record<string, string>) => listDossiers(portal.key, new URLSearchParams(query));
  const [types, office, stuck, start] = await seen(Promise.all([listDossierTypes(portal.key), asked({ waitsFor: 'office' }), asked({ waitsFor: 'client', stuck: 'true' }), readDossierStart(portal.key)]));
  return <OfficeBoard portal={portal} types={types} office={office} stuck={stuck} start={start} words={words} />;
}
