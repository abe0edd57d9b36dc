import 'server-only';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { listCustomerCases, readCustomerPage } from '@/cms/customer';
import { readClaimOf } from '@/cms/claims';
import { readArticleOf, readArticlePreview } from '@/cms/knowledge';
import { readMemberToken } from '@/cms/memberSession';
import { readPortal } from '@/cms/portal';
import { readPreview } from '@/cms/preview';
import { readSession } from '@/cms/session';
import { readWorkCaseOf } from '@/cms/workCase';
import { readAddress } from './address';
import { hasPlace } from './areas';
import { tabNames } from './paths';

/** What will come of asking for a page; a case that a member does not see leaves her the shell. */
export type Outcome = 'page' | 'missing' | 'missingCase' | 'trouble';

/**
 * Next sends an empty page, to be filled by scripts, where a page turns out not to be there while it is made. So that is
 * found out before: a person without JavaScript reads why, and the status is right.
 */
export async function foresee(pathname: string): Promise<Outcome> {
  const { portal, caseNumber, tab, preview, workCase, work, claim, article, articlePreview } = readAddress(pathname);
  if (!portal) return 'page';
  try {
    if (articlePreview) return (await readArticlePreview(portal, articlePreview)) ? 'page' : 'missing';
    if (preview) return (await readPreview(portal, preview)) ? 'page' : 'missing';
    // Who has opened a case is in a portal that has cases.
    const session = caseNumber && (await readSession(portal));
    if (!session) {
      const found = await readPortal(portal);
      if (!found || !hasPlace(found, pathname)) return 'missing';
    }
    const member = workCase || claim || article ? await readMemberToken(portal) : null;
    if (member && claim) await readClaimOf(member, claim);
    if (member && article) await readArticleOf(member, article);
    if (member && workCase) await readWorkCaseOf(member, workCase);
    if (!session) return 'page';
    if (tab) {
      const { tabs } = await readCustomerPage(session, caseNumber);
      return tabs.some((open) => open !== 'dashboard' && tabNames[open] === tab) ? 'page' : 'missing';
    }
    const cases = await listCustomerCases(session);
    return cases.some(({ number }) => number === caseNumber) ? 'page' : 'missing';
  } catch (error) {
    if (error instanceof CmsUnreachable) return 'trouble';
    // Without a session the page itself leads on.
    if (isRefusal(error, 401)) return 'page';
    if (isRefusal(error, 400, 403, 404)) return workCase || ((claim || article) && work) ? 'missingCase' : 'missing';
    throw error;
  }
}
