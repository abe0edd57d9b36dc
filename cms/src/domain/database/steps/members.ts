import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

/** Members marked for a role of the matrix, by the portal's own company only (EH-05). Without a limit the portal's default holds. */
export async function createMemberRoles(knex: Knex): Promise<void> {
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

/**
 * What a member sees of its sessions, by a name that opens nothing; and its links to a new password: nonces they are
 * derived from, never the links. A link stands on the password it replaces, as a session does.
 */
export async function showMembersTheirSessions(knex: Knex): Promise<void> {
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

/** Each change of a member's marks, appended. `before` and `after` are a mark's JSON, null where there was or is none. */
export async function createMemberRoleChanges(knex: Knex): Promise<void> {
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

/** Lists of cases that a member has kept for herself: `query` is what the list is asked for, as in its address. */
export async function createSavedViews(knex: Knex): Promise<void> {
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

/** What the members of a case write to each other; who is told by mail, where somebody has said so; how far each has read. */
export async function createChat(knex: Knex): Promise<void> {
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

/** What each member has approved of the budgets of a case, in minor units: what counts against its limit (EH-04). */
export async function createApprovedSums(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_approved_sums', (table) => {
    table.integer('case_id').notNullable();
    table.integer('member_id').notNullable();
    table.bigInteger('amount').notNullable();
    table.primary(['case_id', 'member_id']);
  });
}

/** What is known of a member's way in: when it was invited, when it has set a password by that, when it signed in last. */
export async function createLogins(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_logins', (table) => {
    table.integer('member_id').primary();
    table.bigInteger('invited_at');
    table.bigInteger('accepted_at');
    table.bigInteger('signed_in_at');
  });
}

/** Lines of work that a company asks for often, under a name. Lines are JSON. */
export async function createLineTemplates(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_line_templates', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('company_id').notNullable();
    table.string('name').notNullable();
    table.text('lines').notNullable();
    table.unique(['company_id', 'name'], { indexName: 'portico_line_templates_once' });
  });
}
