import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { readOfficePortal } from '@/cms/clientTasks';
import { demandMember } from '@/cms/member';
import type { Member, OfficePortal, Portal } from '@/cms/types';
import { hasDossiers } from '@/surroundings/areas';
import { workPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Words } from '@/ui/words/createWords';

/** What each page stands in that a client of an office sees. */
export type OfficeView = OfficePortal & { portal: Portal; member: Member; words: Words };

/** The same of whoever is shown: a preview has no member. */
export type ShownOffice = Omit<OfficeView, 'member'> & { member: { name: string } };

/** For clients of an office alone: its employees are led to the workspace. */
export async function readOfficeClient(): Promise<OfficeView> {
  const { portal, words } = await readSurroundings();
  if (!portal || !hasDossiers(portal)) notFound();
  const { member } = await demandMember(portal.key);
  if (member.company?.kind === 'own') redirect(workPath(portal.key));
  return { portal, member, ...(await found(readOfficePortal(portal.key))), words };
}

/** What a client does not see looks like what is not there. */
export async function found<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 400, 403, 404)) notFound();
    throw error;
  }
}
