import 'server-only';
import { readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import type { Member, Portal } from '@/cms/types';
import { CmsRefusal } from '@/cms/call';
import type { Words } from '@/ui/words/createWords';
import { readWordsFor } from '@/ui/words/readWords';

/** Who asks a route handler, where, and in which words to answer. */
export async function wordsOfMember(key: string): Promise<{ portal: Portal; member: Member; words: Words }> {
  const [portal, signedIn] = await Promise.all([readPortal(key), readMember(key)]);
  if (!portal) throw new CmsRefusal(404, 'notFound');
  if (!signedIn) throw new CmsRefusal(401, 'auth.required');
  return { portal, member: signedIn.member, words: await readWordsFor(signedIn.member, portal.locale) };
}
