import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { countClaims } from '@/cms/claims';
import { countArticles } from '@/cms/knowledge';
import { demandMember } from '@/cms/member';
import { countRmas } from '@/cms/rmas';
import type { ClaimCounts, Member, Portal, RmaCounts, UnitCounts } from '@/cms/types';
import { countUnits } from '@/cms/units';
import { hasClaims } from '@/surroundings/areas';
import { workPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Words } from '@/ui/words/createWords';

/** What each page of the client portal stands in. */
export type ClientView = { portal: Portal; member: Member; counts: ClaimCounts; rmas: RmaCounts; units: UnitCounts; articles: number; words: Words };

/** For clients alone: whoever works for the portal's own company is led to the workspace. */
export async function readClient(): Promise<ClientView> {
  const { portal, words } = await readSurroundings();
  if (!portal || !hasClaims(portal)) notFound();
  const { member } = await demandMember(portal.key);
  if (member.company?.kind === 'own') redirect(workPath(portal.key));
  try {
    const [counts, rmas, units, articles] = await Promise.all([countClaims(portal.key), countRmas(portal.key), countUnits(portal.key), countArticles(portal.key)]);
    return { portal, member, counts, rmas, units, articles, words };
  } catch (error) {
    if (isRefusal(error, 403, 404)) notFound();
    throw error;
  }
}
