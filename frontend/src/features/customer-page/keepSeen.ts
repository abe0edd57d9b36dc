import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { markSeen } from '@/cms/customer';
import { readSession } from '@/cms/session';

/** Says that what is new on a tab has been seen now. `instants` of what is new, ISO 8601. */
export async function keepSeen(portal: string, number: string, tab: 'communication' | 'documents', instants: string[]): Promise<void> {
  const until = instants.sort().at(-1);
  const session = until && (await readSession(portal));
  if (!session) return;
  try {
    await markSeen(session, number, tab, until);
  } catch (error) {
    // It is new once more, then: nothing is lost.
    if (!(error instanceof CmsRefusal) && !(error instanceof CmsUnreachable)) throw error;
  }
}
