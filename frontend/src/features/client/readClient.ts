import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { readClientPortal } from '@/cms/clientPortal';
import { demandMember } from '@/cms/member';
import type { ClientPortal, Member, Portal } from '@/cms/types';
import { hasClaims } from '@/surroundings/areas';
import { workPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Words } from '@/ui/words/createWords';

/** What each page of the client portal stands in. */
export type ClientView = ClientPortal & { portal: Portal; member: Member; words: Words };

/** The same of whoever is shown: a preview has no member. */
export type ShownClient = Omit<ClientView, 'member'> & { member: { name: string; company: { name: string } | null } };

/** For clients alone: whoever works for the portal's own company is led to the workspace. */
export async function readClient(): Promise<ClientView> {
  const { portal, words } = await readSurroundings();
  if (!portal || !hasClaims(portal)) notFound();
  const { member } = await demandMember(portal.key);
  if (member.company?.kind === 'own') redirect(workPath(portal.key));
  try {
    return { portal, member, ...(await readClientPortal(portal.key)), words };
  } catch (error) {
    if (isRefusal(error, 403, 404)) notFound();
    throw error;
  }
}
