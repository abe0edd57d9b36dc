import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { demandMember } from '@/cms/member';
import type { Member, Portal } from '@/cms/types';
import { hasDossiers } from '@/surroundings/areas';
import { workPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Words } from '@/ui/words/createWords';

/** What pages of a client of an office stand in. */
export type OfficeClientView = { portal: Portal; member: Member; words: Words };

/** For clients of an office alone: whoever works for the office itself is led to the workspace. */
export async function readOfficeClient(): Promise<OfficeClientView> {
  const { portal, words } = await readSurroundings();
  if (!portal || !hasDossiers(portal)) notFound();
  const { member } = await demandMember(portal.key);
  if (member.company?.kind === 'own') redirect(workPath(portal.key));
  return { portal, member, words };
}
