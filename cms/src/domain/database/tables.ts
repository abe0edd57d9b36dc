import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createApprovals, nameClientsOfDecisions } from './steps/approvals';
import { createAccess, createBidLinks, createLinkCodes, keepSessionCredentials, makeLoginsUnique, keepWhatWasSeen } from './steps/access';
import { CASE_LIST_FILLED, countForwardedBudgets, countHandledCases, createCaseFacts, createCaseList, createCasePeople, orderCaseList, listInvoices, listRequests, orderUndatedReminders, readRemindersOffIndexes, tellPartnersOfWork } from './steps/cases';
import { countClaims, createClaimList, createClaimTemplates, createMasterNumbers, createRmaList, createUnitSerials, orderClaims, sortClaims } from './steps/claims';
import { createInvoiceNumbers } from './steps/invoices';
import { createArticlePreviews, createArticleVotes, createShownArticles } from './steps/knowledge';
import { createReceivedMails } from './steps/incoming';
import { createEvents, createSettingsVersions } from './steps/log';
import { createApprovedSums, createLineTemplates, createLogins, createMemberRoles, showMembersTheirSessions, createMemberRoleChanges, createSavedViews, createChat } from './steps/members';
import { createClientTasks } from './steps/client-tasks';
import { createClients, createDossiers, findDossiersByType, keepPartsOfJobs } from './steps/onboarding';
import { createOutbox, keepWhatWasSent, createTemplates, createOptOuts, markAwaited } from './steps/outgoing';
import { moveClientPortals } from './steps/settings';
import { createClientApps } from './steps/client-apps';
import { createRequests, createPreviewDrafts, createJobs, nameCasesOfJobs } from './steps/requests';
import { createUnitImports, listUnits } from './steps/units';
import { compareSerialsAnew, countClaimsByProduct, createProductNumbers, keepProductLines } from './steps/warranty';

/**
 * Own tables: what only the machine keeps. Instants are milliseconds UTC, JSON is text, and ids of content types are
 * Strapi's numeric ids, without foreign keys (Strapi rebuilds its tables on SQLite; see docs/adr/0003).
 * Steps run in order, each once; a landed step never changes.
 */
const steps: { name: string; run(knex: Knex, warn: (text: string) => void): Promise<void> }[] = [
  { name: '001-case-facts', run: createCaseFacts },
  { name: '002-events', run: createEvents },
  { name: '003-settings-versions', run: createSettingsVersions },
  { name: '004-access', run: createAccess },
  { name: '005-outbox', run: createOutbox },
  { name: '006-requests', run: createRequests },
  { name: '007-link-codes', run: createLinkCodes },
  { name: '008-session-credentials', run: keepSessionCredentials },
  { name: '009-unique-logins', run: makeLoginsUnique },
  { name: '014-seen', run: keepWhatWasSeen },
  { name: '015-preview-drafts', run: createPreviewDrafts },
  { name: '016-jobs', run: createJobs },
  { name: '017-sent-messages', run: keepWhatWasSent },
  { name: '018-templates', run: createTemplates },
  { name: '019-opt-outs', run: createOptOuts },
  { name: '020-received-mails', run: createReceivedMails },
  { name: '021-member-roles', run: createMemberRoles },
  { name: '022-member-sessions', run: showMembersTheirSessions },
  { name: '023-member-role-changes', run: createMemberRoleChanges },
  { name: '024-case-people', run: createCasePeople },
  { name: '025-case-list', run: createCaseList },
  { name: '026-saved-views', run: createSavedViews },
  { name: '027-chat', run: createChat },
  { name: '030-list-orders', run: orderCaseList },
  { name: '031-work-of-partners', run: tellPartnersOfWork },
  { name: '032-handled-cases-counted', run: countHandledCases },
  { name: '040-approved-sums', run: createApprovedSums },
  { name: '041-line-templates', run: createLineTemplates },
  { name: '042-invoice-numbers', run: createInvoiceNumbers },
  { name: '043-invoices-listed', run: listInvoices },
  { name: '044-bid-links', run: createBidLinks },
  { name: '045-requests-listed', run: listRequests },
  { name: '046-jobs-of-cases', run: nameCasesOfJobs },
  { name: '048-forwarded-budgets', run: countForwardedBudgets },
  { name: '049-awaited-messages', run: markAwaited },
  { name: '050-undated-reminders', run: orderUndatedReminders },
  { name: '060-claim-list', run: createClaimList },
  { name: '061-claims-counted', run: countClaims },
  { name: '062-unit-serials', run: createUnitSerials },
  { name: '069-claims-sorted', run: sortClaims },
  { name: '070-claim-orders', run: orderClaims },
  { name: '071-master-numbers', run: createMasterNumbers },
  { name: '072-logins', run: createLogins },
  { name: '080-product-numbers', run: createProductNumbers },
  { name: '081-serials-compared-anew', run: compareSerialsAnew },
  { name: '082-claims-by-product', run: countClaimsByProduct },
  { name: '085-unit-list', run: listUnits },
  { name: '086-unit-imports', run: createUnitImports },
  { name: '095-claim-templates', run: createClaimTemplates },
  { name: '090-articles-shown', run: createShownArticles },
  { name: '091-article-votes', run: createArticleVotes },
  { name: '092-article-previews', run: createArticlePreviews },
  { name: '096-rma-list', run: createRmaList },
  { name: '100-client-portals', run: moveClientPortals },
  { name: '101-product-lines', run: keepProductLines },
  { name: '105-clients', run: createClients },
  { name: '106-dossiers', run: createDossiers },
  { name: '110-client-tasks', run: createClientTasks },
  { name: '115-approvals', run: createApprovals },
  { name: '120-client-apps', run: createClientApps },
  { name: '125-dossiers-by-type', run: findDossiersByType },
  { name: '130-parts-of-jobs', run: keepPartsOfJobs },
  { name: '131-clients-of-decisions', run: nameClientsOfDecisions },
  { name: '132-reminders-off-indexes', run: readRemindersOffIndexes },
];

export const stepNames: readonly string[] = [...steps.map(({ name }) => name), CASE_LIST_FILLED];

const STEPS = 'portico_steps';

/** Brings the own tables up to date. Idempotent; two processes that start together run each step once. */
export async function migrateOwnTables(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable(STEPS))) {
    await knex.schema.createTable(STEPS, (table) => {
      table.string('name').primary();
      table.bigInteger('run_at').notNullable();
    });
  }
  await knex.transaction(async (trx) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw(`LOCK TABLE ${STEPS} IN EXCLUSIVE MODE`);
    const done = new Set<string>(await trx(STEPS).pluck('name'));
    for (const step of steps) {
      if (done.has(step.name)) continue;
      await step.run(trx, (text) => strapi.log.warn(text));
      await trx(STEPS).insert({ name: step.name, run_at: Date.now() });
    }
  });
}
