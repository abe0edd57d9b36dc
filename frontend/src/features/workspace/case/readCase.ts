import 'server-only';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { demandMember } from '@/cms/member';
import type { Member, Portal, WorkCase } from '@/cms/types';
import { readWorkCase } from '@/cms/workCase';
import { readSurroundings } from '@/surroundings/readSurroundings';
import type { Words } from '@/ui/words/createWords';

/** What each part of a case's page stands in. */
export type CaseView = { portal: Portal; member: Member; of: WorkCase; words: Words };

/** The case of an address, for whoever is signed in; what she does not see looks like what is not there. */
export async function readCase(number: string): Promise<CaseView> {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  return { portal, member, of: await seen(readWorkCase(portal.key, decodeURIComponent(number))), words };
}

/** A part of the case that the member does not see looks like one that is not there, too. */
export async function seen<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 403, 404)) notFound();
    throw error;
  }
}
