import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { demandMember } from '@/cms/member';
import { hasDossiers } from '@/surroundings/areas';
import { workPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Told } from './approvalTold';

/** For clients of an office alone: its employees are led to the workspace. */
export async function demandClient(): Promise<Told> {
  const { portal, words } = await readSurroundings();
  if (!portal || !hasDossiers(portal)) notFound();
  const { member } = await demandMember(portal.key);
  if (member.company?.kind === 'own') redirect(workPath(portal.key));
  return { portal, words };
}

/** What a client does not see looks like what is not there. */
export async function shown<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 400, 403, 404)) notFound();
    throw error;
  }
}
