import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Own tables: what only the machine keeps. Instants are milliseconds UTC, JSON is text, and ids of content types are
 * Strapi's numeric ids, without foreign keys (Strapi rebuilds its tables on SQLite; see docs/adr/0003).
 * Steps run in order, each once; a landed step never changes.
 */
const steps: { name: string; run(knex: Knex): Promise<void> }[] = [
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
];

export const stepNames: readonly string[] = steps.map(({ name }) => name);

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
      await step.run(trx);
      await trx(STEPS).insert({ name: step.name, run_at: Date.now() });
    }
  });
}

/** The read model of a case: what rules ask of it, beside its row, and what must be unique about it. */
async function createCaseFacts(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_case_facts', (table) => {
    table.integer('case_id').primary();
    table.string('document_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.string('number').notNullable();
    table.string('status').notNullable();
    table.string('decision').notNullable();
    table.bigInteger('reported_at').notNullable();
    table.bigInteger('ended_at');
    table.bigInteger('main_inspection_assigned_at');
    table.integer('main_inspection_task_id');
    table.unique(['portal_id', 'number']);
  });
}

async function createEvents(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_events', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.string('aggregate').notNullable();
    table.integer('aggregate_id').notNullable();
    table.string('kind').notNullable();
    table.string('news');
    table.bigInteger('occurred_at').notNullable();
    table.text('actor').notNullable();
    table.text('public').notNullable();
    table.text('private').notNullable();
    table.index(['aggregate', 'aggregate_id', 'id'], 'portico_events_log');
    table.index(['aggregate_id', 'news', 'id'], 'portico_events_news');
  });
}

/** `case_id` is 0 for the portal's own settings, so that the uniqueness holds for them too. */
async function createSettingsVersions(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_settings_versions', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.integer('case_id').notNullable().defaultTo(0);
    table.string('feature').notNullable();
    table.integer('version').notNullable();
    table.text('settings').notNullable();
    table.text('actor').notNullable();
    table.bigInteger('created_at').notNullable();
    table.integer('restored_from');
    table.unique(['portal_id', 'case_id', 'feature', 'version'], { indexName: 'portico_settings_versions_once' });
  });
}

async function createAccess(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_portal_access', (table) => {
    table.string('subject').notNullable();
    table.integer('subject_id').notNullable();
    table.integer('portal_id').notNullable();
    table.primary(['subject', 'subject_id', 'portal_id']);
  });
  await knex.schema.createTable('portico_grants', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.string('nonce').notNullable();
    table.bigInteger('secret_since').notNullable().defaultTo(0);
    table.integer('portal_id').notNullable();
    table.integer('case_id').notNullable();
    table.integer('contact_id').notNullable();
    table.string('source').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('link_sent_at');
    table.bigInteger('revoked_at');
    table.bigInteger('last_opened_at');
    table.unique(['case_id', 'contact_id']);
  });
  await knex.schema.createTable('portico_sessions', (table) => {
    table.increments('id');
    table.string('kind').notNullable();
    table.string('token_hash').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.integer('member_id');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('ended_at');
    table.index(['member_id']);
  });
  await knex.schema.createTable('portico_session_grants', (table) => {
    table.integer('session_id').notNullable().references('id').inTable('portico_sessions').onDelete('CASCADE');
    table.integer('grant_id').notNullable().references('id').inTable('portico_grants').onDelete('CASCADE');
    table.bigInteger('opened_at').notNullable();
    table.boolean('by_code').notNullable().defaultTo(false);
    table.primary(['session_id', 'grant_id']);
  });
}

async function createOutbox(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_outbox', (table) => {
    table.increments('id');
    table.string('message_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.string('aggregate').notNullable();
    table.integer('aggregate_id').notNullable();
    table.string('channel').notNullable();
    table.string('template').notNullable();
    table.string('locale').notNullable();
    table.string('recipient').notNullable();
    table.text('variables').notNullable();
    table.string('state').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('due_at').notNullable();
    table.string('claimed_by');
    table.bigInteger('claimed_until');
    table.bigInteger('handed_over_at');
    table.text('error');
    table.index(['state', 'due_at']);
    table.index(['aggregate', 'aggregate_id']);
  });
}

async function createRequests(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_rate_limits', (table) => {
    table.string('key').primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire');
  });
  await knex.schema.createTable('portico_idempotency', (table) => {
    table.string('key').primary();
    table.string('fingerprint').notNullable();
    table.integer('status').notNullable();
    table.text('body').notNullable();
    table.bigInteger('created_at').notNullable();
  });
}

/** The code that a customer is asked for, where the portal wants one: a nonce it is derived from, never the code. */
async function createLinkCodes(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_link_codes', (table) => {
    table.integer('grant_id').primary().references('id').inTable('portico_grants').onDelete('CASCADE');
    table.string('nonce');
    table.bigInteger('issued_at').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('locked_until').notNullable().defaultTo(0);
  });
}

/** A member's session stands on the password it was opened with: a hash of that password's hash. */
async function keepSessionCredentials(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_sessions', (table) => {
    table.string('credential');
  });
}

/** Strapi asks whether a login is taken before it writes one; two at once would both be told that it is free. */
async function makeLoginsUnique(knex: Knex): Promise<void> {
  const shared: string[] = await knex('up_users').whereNotNull('username').groupBy('username').havingRaw('count(*) > 1').pluck('username');
  if (shared.length) {
    throw new Error(`Several members sign in as ${shared.join(', ')}. Give each an e-mail address of its own, then start again.`);
  }
  await knex.raw('CREATE UNIQUE INDEX portico_logins_once ON up_users (username)');
}

/** How far the contact of a grant has looked: what came to a tab after that is new to her. */
async function keepWhatWasSeen(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_grants', (table) => {
    table.bigInteger('communication_seen_at').notNullable().defaultTo(0);
    table.bigInteger('documents_seen_at').notNullable().defaultTo(0);
  });
}

/** Settings that somebody is changing, for the preview's few minutes. */
async function createPreviewDrafts(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_preview_drafts', (table) => {
    table.string('token_hash').primary();
    table.integer('portal_id').notNullable();
    table.text('draft').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.index(['expires_at']);
  });
}

/** What is worked off case by case in the background; `cursor` is the last case that is done. */
async function createJobs(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_jobs', (table) => {
    table.increments('id');
    table.string('kind').notNullable();
    table.integer('portal_id').notNullable();
    table.text('payload').notNullable();
    table.string('state').notNullable();
    table.integer('done').notNullable().defaultTo(0);
    table.integer('total').notNullable();
    table.integer('failed').notNullable().defaultTo(0);
    table.text('counts').notNullable().defaultTo('{}');
    table.integer('cursor').notNullable().defaultTo(0);
    table.integer('tries').notNullable().defaultTo(0);
    table.string('claimed_by');
    table.bigInteger('claimed_until').notNullable().defaultTo(0);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('finished_at');
    table.text('error');
    table.index(['state', 'claimed_until']);
    table.index(['portal_id', 'kind', 'id']);
  });
}

/**
 * What becomes of a message after it was handed over: the provider's own name for it, and a mail server's later word that
 * it came back. `tried_since` is when the 48 hours of trying began, where that is not its birth. The sources are as sent,
 * with secrets struck, and apart: lists of messages do not read them.
 */
async function keepWhatWasSent(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_outbox', (table) => {
    table.string('reference');
    table.string('subject');
    table.bigInteger('tried_since');
    table.bigInteger('bounced_at');
    table.index(['portal_id', 'id'], 'portico_outbox_of_portal');
    table.index(['recipient', 'id'], 'portico_outbox_to');
  });
  await knex.schema.createTable('portico_sent_sources', (table) => {
    table.integer('outbox_id').primary().references('id').inTable('portico_outbox').onDelete('CASCADE');
    table.text('source').notNullable();
  });
}

/** Versions of a portal's own words; without any, or where the newest has no content, those that ship with the product hold. */
async function createTemplates(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_templates', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.string('channel').notNullable();
    table.string('template').notNullable();
    table.string('locale').notNullable();
    table.integer('version').notNullable();
    table.text('content');
    table.text('actor').notNullable();
    table.bigInteger('created_at').notNullable();
    table.integer('restored_from');
    table.unique(['portal_id', 'channel', 'template', 'locale', 'version'], { indexName: 'portico_templates_once' });
  });
}

/** Who wants no more mails of a category from a portal. */
async function createOptOuts(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_opt_outs', (table) => {
    table.integer('portal_id').notNullable();
    table.string('recipient').notNullable();
    table.string('category').notNullable();
    table.integer('outbox_id');
    table.bigInteger('created_at').notNullable();
    table.primary(['portal_id', 'recipient', 'category']);
  });
}

/**
 * Mails that came in. A mail is stored whole before anything is done about it, once for its `identity` (its Message-ID,
 * else its hash). `portico_mailboxes` says how far a mailbox has been read, and by which process it is being read.
 */
async function createReceivedMails(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_inbound', (table) => {
    table.increments('id');
    table.string('identity').notNullable().unique();
    table.string('message_id');
    table.string('state').notNullable();
    table.string('kind');
    table.text('reason');
    table.string('from_address');
    table.string('from_name');
    table.text('subject');
    table.bigInteger('sent_at');
    table.bigInteger('received_at').notNullable();
    table.integer('portal_id');
    table.string('aggregate');
    table.integer('aggregate_id');
    table.integer('outbox_id');
    table.text('comment');
    table.text('files').notNullable().defaultTo('[]');
    table.string('posted_as');
    table.text('actor');
    table.bigInteger('settled_at');
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('due_at').notNullable();
    table.string('claimed_by');
    table.bigInteger('claimed_until');
    table.text('error');
    table.index(['state', 'due_at']);
    table.index(['aggregate', 'aggregate_id', 'id'], 'portico_inbound_log');
    table.index(['portal_id', 'id'], 'portico_inbound_of_portal');
    table.index(['from_address', 'received_at'], 'portico_inbound_from');
  });
  await knex.schema.createTable('portico_inbound_sources', (table) => {
    table.integer('inbound_id').primary().references('id').inTable('portico_inbound').onDelete('CASCADE');
    table.binary('source').notNullable();
  });
  await knex.schema.createTable('portico_mailboxes', (table) => {
    table.string('name').primary();
    table.string('generation').notNullable().defaultTo('');
    table.string('position').notNullable().defaultTo('');
    table.string('held_by');
    table.bigInteger('held_until').notNullable().defaultTo(0);
    table.bigInteger('read_at');
    table.text('error');
  });
}

/** Members marked for a role of the matrix, by the portal's own company only (EH-05). Without a limit the portal's default holds. */
async function createMemberRoles(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_member_roles', (table) => {
    table.integer('portal_id').notNullable();
    table.integer('member_id').notNullable();
    table.string('role').notNullable();
    table.bigInteger('approval_limit');
    table.text('actor').notNullable();
    table.bigInteger('marked_at').notNullable();
    table.primary(['member_id', 'role']);
    table.index(['portal_id', 'role']);
  });
}

/** Each change of a member's marks, appended. `before` and `after` are a mark's JSON, null where there was or is none. */
async function createMemberRoleChanges(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_member_role_changes', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.integer('member_id').notNullable();
    table.string('role').notNullable();
    table.text('before');
    table.text('after');
    table.text('actor').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.index(['member_id', 'id']);
  });
}

/**
 * Who has to do with a case, as a member, an office or a company: what a member's scope is asked of. A row that nothing
 * speaks for any more stays, with nothing in it. `due_on` and `open` are those of the list, so that a page of somebody's
 * cases is read off one index.
 */
async function createCasePeople(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_case_people', (table) => {
    table.string('subject').notNullable();
    table.integer('subject_id').notNullable();
    table.integer('case_id').notNullable();
    table.integer('portal_id').notNullable();
    table.integer('tasks').notNullable().defaultTo(0);
    table.integer('adviser').notNullable().defaultTo(0);
    table.integer('handler').notNullable().defaultTo(0);
    table.integer('external').notNullable().defaultTo(0);
    table.integer('unnamed').notNullable().defaultTo(0);
    table.integer('action').notNullable().defaultTo(0);
    table.string('task_due_on').notNullable();
    table.integer('open').notNullable();
    table.string('due_on').notNullable();
    table.primary(['subject', 'subject_id', 'case_id']);
    table.index(['subject', 'subject_id', 'open', 'due_on', 'case_id'], 'portico_case_people_due');
    table.index(['case_id'], 'portico_case_people_of_case');
  });
}

/** A row a case for lists and dashboards. Days are text, `9999-12-31` where there is none, so that they sort last. */
async function createCaseList(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_case_list', (table) => {
    table.integer('case_id').primary();
    table.string('document_id').notNullable();
    table.integer('portal_id').notNullable();
    table.string('number').notNullable();
    table.string('title').notNullable();
    table.string('type').notNullable();
    table.string('status').notNullable();
    table.integer('open').notNullable();
    table.string('decision').notNullable();
    table.string('street');
    table.string('postal_code');
    table.string('city');
    table.string('customer');
    table.integer('handler_id');
    table.integer('adviser_id');
    table.integer('external_office_id');
    table.integer('external_handler_id');
    table.float('external_km');
    table.string('task_title');
    table.string('task_kind');
    table.string('task_status');
    table.string('needs');
    table.integer('action').notNullable().defaultTo(0);
    table.string('due_on').notNullable();
    table.string('reminder_on').notNullable();
    table.integer('unread').notNullable().defaultTo(0);
    table.string('answer_due_on').notNullable();
    table.integer('partner_documents').notNullable().defaultTo(0);
    table.string('partner_documents_due_on').notNullable();
    table.integer('asks').notNullable().defaultTo(0);
    table.string('ask_due_on').notNullable();
    table.bigInteger('reported_at').notNullable();
    table.text('words').notNullable();
    table.index(['portal_id', 'open', 'due_on', 'case_id'], 'portico_case_list_due');
    table.index(['portal_id', 'case_id'], 'portico_case_list_newest');
    table.index(['handler_id', 'open', 'due_on', 'case_id'], 'portico_case_list_of_handler');
  });
  if (knex.client.config.client === 'postgres') await knex.raw(`CREATE INDEX portico_case_list_words ON portico_case_list USING gin (to_tsvector('simple', words))`);
}

/**
 * What a member sees of its sessions, by a name that opens nothing; and its links to a new password: nonces they are
 * derived from, never the links. A link stands on the password it replaces, as a session does.
 */
async function showMembersTheirSessions(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_sessions', (table) => {
    table.string('public_id');
    table.string('user_agent');
    table.bigInteger('seen_at');
  });
  for (const id of (await knex('portico_sessions').pluck('id')) as number[]) {
    await knex('portico_sessions').where({ id }).update({ public_id: randomUUID() });
  }
  await knex.raw('CREATE UNIQUE INDEX portico_sessions_shown ON portico_sessions (public_id)');
  await knex.schema.createTable('portico_password_links', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.string('nonce').notNullable();
    table.integer('portal_id').notNullable();
    table.integer('member_id').notNullable();
    table.string('credential').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('used_at');
    table.index(['expires_at']);
  });
}

/** What the members of a case write to each other; who is told by mail, where somebody has said so; how far each has read. */
async function createChat(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_chat', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.integer('case_id').notNullable();
    table.integer('author_id').notNullable();
    table.text('text').notNullable();
    table.text('mentions').notNullable().defaultTo('[]');
    table.bigInteger('written_at').notNullable();
    table.index(['case_id', 'id'], 'portico_chat_of_case');
  });
  await knex.schema.createTable('portico_chat_members', (table) => {
    table.integer('case_id').notNullable();
    table.integer('member_id').notNullable();
    table.integer('marked');
    table.integer('read_id').notNullable().defaultTo(0);
    table.primary(['case_id', 'member_id']);
  });
}

/** Lists of cases that a member has kept for herself: `query` is what the list is asked for, as in its address. */
async function createSavedViews(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_saved_views', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('member_id').notNullable();
    table.string('name').notNullable();
    table.text('query').notNullable();
    table.integer('position').notNullable();
    table.unique(['member_id', 'name'], { indexName: 'portico_saved_views_once' });
  });
}

/**
 * An index for each order in which a page of the list is read, narrow ones for what is rare. PostgreSQL keeps the words
 * as they are searched: to take a text apart for every row that is looked through costs more than the page.
 */
async function orderCaseList(knex: Knex): Promise<void> {
  for (const index of ['due', 'newest']) await knex.raw(`DROP INDEX portico_case_list_${index}`);
  const list = (name: string, columns: string, where = '') => knex.raw(`CREATE INDEX portico_case_list_${name} ON portico_case_list (${columns}) ${where}`);
  await list('by_status', 'portal_id, status, due_on, case_id');
  await list('newest_by_status', 'portal_id, status, case_id');
  await list('external', 'portal_id, status, due_on, case_id', 'WHERE external_office_id IS NOT NULL');
  await list('action', 'portal_id, status, due_on, case_id', 'WHERE action = 1');
  await list('reminded', 'portal_id, status, reminder_on', `WHERE reminder_on < '9999-12-31'`);
  await knex.raw('CREATE INDEX portico_case_people_action ON portico_case_people (subject, subject_id, open, due_on, case_id) WHERE action = 1');
  if (knex.client.dialect !== 'postgresql') return;
  await knex.raw('DROP INDEX IF EXISTS portico_case_list_words');
  await knex.raw(`ALTER TABLE portico_case_list ADD COLUMN found tsvector GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED`);
  await knex.raw('CREATE INDEX portico_case_list_found ON portico_case_list USING gin (found)');
}
