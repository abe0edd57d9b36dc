import type { Knex } from 'knex';

/** Taken when there are rules to fill the list by, after Strapi has started (`api/case/list/rebuild.ts`). */
export const CASE_LIST_FILLED = '029-case-list-filled';

/** The read model of a case: what rules ask of it, beside its row, and what must be unique about it. */
export async function createCaseFacts(knex: Knex): Promise<void> {
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

/**
 * Who has to do with a case, as a member, an office or a company: what a member's scope is asked of. A row that nothing
 * speaks for any more stays, with nothing in it. `due_on` and `open` are those of the list, so that a page of somebody's
 * cases is read off one index.
 */
export async function createCasePeople(knex: Knex): Promise<void> {
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
export async function createCaseList(knex: Knex): Promise<void> {
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
 * What happens next, and when, for those who may not be told what customers write (EH-02), with an index in that order
 * for what partners read. Cases whose customer waits are taken out: they are put in anew, by the rules, when lists are filled.
 */
export async function tellPartnersOfWork(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_case_list', (table) => {
    table.string('work_needs');
    table.string('work_due_on').notNullable().defaultTo('9999-12-31');
  });
  await knex.schema.alterTable('portico_case_people', (table) => {
    table.string('work_due_on').notNullable().defaultTo('9999-12-31');
  });
  await knex('portico_case_list').where({ needs: 'answerCustomer' }).delete();
  await knex('portico_steps').where({ name: CASE_LIST_FILLED }).delete();
  await knex.raw('UPDATE portico_case_list SET work_needs = needs, work_due_on = due_on');
  await knex.raw('UPDATE portico_case_people SET work_due_on = due_on WHERE EXISTS (SELECT 1 FROM portico_case_list l WHERE l.case_id = portico_case_people.case_id)');
  await knex.raw('DROP INDEX portico_case_people_action');
  await knex.raw('CREATE INDEX portico_case_people_action ON portico_case_people (subject, subject_id, open, work_due_on, case_id) WHERE action = 1');
  await knex.raw('CREATE INDEX portico_case_people_work ON portico_case_people (subject, subject_id, open, work_due_on, case_id)');
}

/**
 * An index for each order in which a page of the list is read, narrow ones for what is rare. PostgreSQL keeps the words
 * as they are searched: to take a text apart for every row that is looked through costs more than the page.
 */
export async function orderCaseList(knex: Knex): Promise<void> {
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

/**
 * The dashboard counts what a case handler has open off one index, and reads none of the rows behind it: in a large
 * house hardly two of somebody's cases stand on one page of the table.
 */
export async function countHandledCases(knex: Knex): Promise<void> {
  const counted = 'portal_id, due_on, case_id, needs, reminder_on, unread, answer_due_on, partner_documents, partner_documents_due_on, asks, ask_due_on';
  await knex.raw('DROP INDEX portico_case_list_of_handler');
  const columns = knex.client.dialect === 'postgresql' ? `(handler_id, open) INCLUDE (${counted})` : `(handler_id, open, ${counted})`;
  await knex.raw(`CREATE INDEX portico_case_list_of_handler ON portico_case_list ${columns}`);
}

/** Requests for quotation that are under way, and the first of their deadlines, in the index that the dashboard counts off (CP-21). There were none before this step. */
export async function listRequests(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_case_list', (table) => {
    table.integer('rfqs').notNullable().defaultTo(0);
    table.string('rfq_due_on').notNullable().defaultTo('9999-12-31');
  });
  const counted = 'portal_id, due_on, case_id, needs, reminder_on, unread, answer_due_on, partner_documents, partner_documents_due_on, asks, ask_due_on, rfqs, rfq_due_on';
  await knex.raw('DROP INDEX portico_case_list_of_handler');
  const columns = knex.client.dialect === 'postgresql' ? `(handler_id, open) INCLUDE (${counted})` : `(handler_id, open, ${counted})`;
  await knex.raw(`CREATE INDEX portico_case_list_of_handler ON portico_case_list ${columns}`);
}

/** The day by which a budget that was left to the case handler wants a decision: counted off the same index. None had been left to anybody before. */
export async function countForwardedBudgets(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_case_list', (table) => {
    table.string('forwarded_due_on').notNullable().defaultTo('9999-12-31');
  });
  const counted = 'portal_id, due_on, case_id, needs, reminder_on, unread, answer_due_on, partner_documents, partner_documents_due_on, asks, ask_due_on, rfqs, rfq_due_on, forwarded_due_on';
  await knex.raw('DROP INDEX portico_case_list_of_handler');
  const columns = knex.client.dialect === 'postgresql' ? `(handler_id, open) INCLUDE (${counted})` : `(handler_id, open, ${counted})`;
  await knex.raw(`CREATE INDEX portico_case_list_of_handler ON portico_case_list ${columns}`);
}

/**
 * Invoices that wait, and since when: few, on cases that may have been closed, so that they have an index of their own
 * and the one of what is handled stays as narrow as it is.
 */
export async function listInvoices(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_case_list', (table) => {
    table.integer('invoices').notNullable().defaultTo(0);
    table.string('invoices_due_on').notNullable().defaultTo('9999-12-31');
  });
  await knex.raw('CREATE INDEX portico_case_list_invoiced ON portico_case_list (handler_id, invoices_due_on, case_id) WHERE invoices > 0');
}

/** What somebody is reminded of and nobody said by when, in the order in which a page by day reads it: as a rule few. */
export async function orderUndatedReminders(knex: Knex): Promise<void> {
  await knex.raw(`CREATE INDEX portico_case_list_undated_reminders ON portico_case_list (portal_id, status, case_id, reminder_on) WHERE due_on = '9999-12-31' AND reminder_on < '9999-12-31'`);
}

/**
 * Reminders that are due grow with the house, and which of them are dated, urgent or at an external case handler's is
 * told by their indexes, so that none of the rows behind them is read. Undated urgent cases of external case handlers are few.
 */
export async function readRemindersOffIndexes(knex: Knex): Promise<void> {
  const postgres = knex.client.dialect === 'postgresql';
  const index = (name: string, key: string, told: string, where: string) =>
    knex.raw(`CREATE INDEX portico_case_list_${name} ON portico_case_list (${postgres ? `${key}) INCLUDE (${told}` : `${key}, ${told}`}) WHERE ${where}`);
  for (const name of ['reminded', 'undated_reminders']) await knex.raw(`DROP INDEX portico_case_list_${name}`);
  const told = 'open, action, external_office_id';
  await index('reminded', 'portal_id, status, reminder_on', `due_on, case_id, ${told}`, `reminder_on < '9999-12-31'`);
  await index('undated_reminders', 'portal_id, status, case_id, reminder_on', told, `due_on = '9999-12-31' AND reminder_on < '9999-12-31'`);
  await knex.raw('CREATE INDEX portico_case_list_external_action ON portico_case_list (portal_id, status, due_on, case_id) WHERE action = 1 AND external_office_id IS NOT NULL');
}
