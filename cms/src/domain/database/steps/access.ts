import type { Knex } from 'knex';

export async function createAccess(knex: Knex): Promise<void> {
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

/** The code that a customer is asked for, where the portal wants one: a nonce it is derived from, never the code. */
export async function createLinkCodes(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_link_codes', (table) => {
    table.integer('grant_id').primary().references('id').inTable('portico_grants').onDelete('CASCADE');
    table.string('nonce');
    table.bigInteger('issued_at').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('locked_until').notNullable().defaultTo(0);
  });
}

/** A member's session stands on the password it was opened with: a hash of that password's hash. */
export async function keepSessionCredentials(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_sessions', (table) => {
    table.string('credential');
  });
}

/** Strapi asks whether a login is taken before it writes one; two at once would both be told that it is free. */
export async function makeLoginsUnique(knex: Knex): Promise<void> {
  const shared: string[] = await knex('up_users').whereNotNull('username').groupBy('username').havingRaw('count(*) > 1').pluck('username');
  if (shared.length) {
    throw new Error(`Several members sign in as ${shared.join(', ')}. Give each an e-mail address of its own, then start again.`);
  }
  await knex.raw('CREATE UNIQUE INDEX portico_logins_once ON up_users (username)');
}

/** How far the contact of a grant has looked: what came to a tab after that is new to her. */
export async function keepWhatWasSeen(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_grants', (table) => {
    table.bigInteger('communication_seen_at').notNullable().defaultTo(0);
    table.bigInteger('documents_seen_at').notNullable().defaultTo(0);
  });
}

/** The links by which companies outside the network bid: what each is derived from, never the link. An invitation has one. */
export async function createBidLinks(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_bid_links', (table) => {
    table.integer('invitation_id').primary();
    table.string('public_id').notNullable().unique();
    table.string('nonce').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('opened_at');
  });
}
