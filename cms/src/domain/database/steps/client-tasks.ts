import type { Knex } from 'knex';

/**
 * What an office asks of its clients (OB-04), with what either side wrote about it and the files that came along. A step of
 * a dossier has one open task, by a key that is emptied when the task ends.
 */
export async function createClientTasks(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_client_tasks', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.integer('client_id').notNullable().references('portico_clients.id');
    table.integer('dossier_id').references('portico_dossiers.id');
    table.string('step');
    table.string('open_key').unique();
    table.string('kind').notNullable();
    table.string('title').notNullable();
    table.text('text').notNullable();
    table.string('due_on');
    table.string('state').notNullable();
    table.integer('asked_by');
    table.string('asked_by_name');
    table.integer('version').notNullable();
    table.bigInteger('asked_at').notNullable();
    table.bigInteger('ended_at');
    table.index(['client_id', 'state', 'due_on', 'id'], 'portico_client_tasks_of');
    table.index(['dossier_id', 'step', 'state'], 'portico_client_tasks_step');
  });
  await knex.schema.createTable('portico_client_task_comments', (table) => {
    table.increments('id');
    table.integer('task_id').notNullable().references('portico_client_tasks.id');
    table.string('side').notNullable();
    table.string('author').notNullable();
    table.text('text').notNullable();
    table.boolean('completes').notNullable();
    table.bigInteger('written_at').notNullable();
    table.index(['task_id', 'id'], 'portico_client_task_comments_of');
  });
  await knex.schema.createTable('portico_client_task_files', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('task_id').notNullable().references('portico_client_tasks.id');
    table.integer('comment_id').references('portico_client_task_comments.id');
    table.integer('file_id').notNullable();
    table.string('name').notNullable();
    table.index(['task_id', 'id'], 'portico_client_task_files_of');
  });
}
