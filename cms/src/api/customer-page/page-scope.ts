import type { CustomerGrant } from '../../plugins/customer-access/server/customer';
import { newsScope } from '../../plugins/news-feed/server/rules/news';
import { canSeeAsks } from '../../plugins/visibility/server/rules/asks';
import { budgetScope } from '../../plugins/visibility/server/rules/budgets';
import { documentScope } from '../../plugins/visibility/server/rules/documents';
import { canSeePart } from '../../plugins/visibility/server/rules/parts';
import type { PageScope } from './queries/page';

/** What the customer's page may read of a case for this contact, by the rules of each part. */
export function pageScope({ settings, case: facts, seen }: CustomerGrant): PageScope {
  const documents = documentScope(settings, facts);
  return {
    logo: { useCompanyLogo: settings.useCompanyLogo, logo: settings.logo },
    news: newsScope(settings, facts),
    asks: canSeeAsks(settings, facts).visible,
    newMessages: canSeePart('communicationPage', settings, facts).visible ? { after: seen.communication } : null,
    newDocuments: documents && { ...documents, after: seen.documents },
    budgets: budgetScope(settings, facts),
  };
}
