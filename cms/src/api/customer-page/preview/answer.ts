import { z } from 'zod';
import type { Portal } from '../../../domain/portal';
import type { CustomerGrant, CustomerViewer } from '../../../plugins/customer-access/server/customer';
import { budgetScope } from '../../../plugins/visibility/server/rules/budgets';
import { inDocumentScope } from '../../../plugins/visibility/server/rules/documents';
import { canSeePart, type Part } from '../../../plugins/visibility/server/rules/parts';
import { settingsInForce } from '../../../plugins/visibility/server/rules/settings';
import { inTaskMediaScope, taskMediaScope } from '../../../plugins/visibility/server/rules/task-media';
import type { PreviewDraft } from '../../../plugins/visibility/server/services/preview-drafts';
import { budgetPage, budgetPageAnswer } from '../budget';
import { customerDocuments, documentsAnswer } from '../documents';
import { messages, messagesAnswer } from '../messages';
import { pageScope } from '../page-scope';
import { customerPlan, planAnswer } from '../plan';
import { NEWS_PAGE } from '../queries/page';
import { customerPage } from '../schema';
import { pageAnswer } from '../serialize';
import { sampleCase } from './sample';
import { sampleNews } from './sample-news';

/** What the tabs of a customer's page would answer; null where one is not open. */
export const customerPreview = z
  .object({ of: z.literal('customerPage'), page: customerPage, plan: customerPlan.nullable(), messages: messages.nullable(), documents: customerDocuments.nullable(), budget: budgetPage.nullable() })
  .meta({ id: 'CustomerPreview' });

/**
 * The page of a sample case under settings that are not saved. Nothing here decides anything: the rules' scopes are
 * applied to the sample as the statements apply them to rows, and the answers are made by the functions of the real page.
 */
export function previewAnswer(portal: Portal, logo: string | null, draft: PreviewDraft, now: number): z.input<typeof customerPreview> {
  const sample = sampleCase(draft.stage, draft.language, portal, now);
  const settings = settingsInForce(draft.settings, {}, portal);
  const { name, mobile } = sample.customer;
  const grant: CustomerGrant = {
    id: 0,
    contact: { id: 1, role: 'customer', name, language: draft.language, mobile },
    case: sample.facts,
    seen: { communication: 0, documents: now - 36 * 3_600_000 },
    settings,
  };
  const viewer: CustomerViewer = { kind: 'customer', sessionId: 0, expiresAt: now, portal, grants: [grant] };
  const scope = pageScope(grant);
  const sees = (part: Part) => canSeePart(part, settings, sample.facts).visible;
  const documents = sample.documents.filter((document) => inDocumentScope(document, scope.newDocuments));
  const budgets = budgetScope(settings, sample.facts) ? sample.budgets : { budgets: [], cashOffers: [] };
  const media = taskMediaScope(settings, sample.facts);
  const stored = {
    title: sample.title,
    type: 'water' as const,
    ...sample.place,
    reportedAt: sample.reportedAt,
    logo,
    handler: sample.handler,
    tasks: sample.tasks,
    news: sampleNews(draft.stage, draft.language, portal, now)
      .filter(({ news }) => scope.news?.kinds.includes(news))
      .slice(0, NEWS_PAGE),
    asks: scope.asks ? sample.asks : [],
    newMessages: scope.newMessages ? sample.messages.filter(({ direction, at }) => direction === 'toCustomer' && at > grant.seen.communication).length : 0,
    newDocuments: documents.filter(({ sharedAt }) => (sharedAt ?? 0) > grant.seen.documents).length,
    ...budgets,
  };
  const plan = sample.tasks.map((task) => ({ ...task, media: inTaskMediaScope(task, media) ? task.media : [] }));
  return {
    of: 'customerPage',
    page: pageAnswer(viewer, grant, stored, now),
    plan: sees('planPage') ? planAnswer(grant, plan, portal) : null,
    messages: sees('communicationPage') ? messagesAnswer(viewer, grant, sample.messages) : null,
    documents: sees('documentsPage') ? documentsAnswer(grant, { reports: sample.documents, documents }) : null,
    budget: sees('budgetTile') ? budgetPageAnswer(budgets, portal.currency) : null,
  };
}
