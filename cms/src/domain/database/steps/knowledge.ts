import type { Knex } from 'knex';

/**
 * Articles as their readers are shown them: a row for each portal, by which lists, words and counts are asked. `plain` is
 * what can be read of the body; words are found by PostgreSQL in `found`, by SQLite in a table of its own.
 */
export async function createShownArticles(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_articles_shown', (table) => {
    table.increments('id');
    table.integer('article_id').notNullable();
    table.integer('portal_id').notNullable();
    table.string('number').notNullable();
    table.string('title').notNullable();
    table.text('summary').notNullable();
    table.string('category').notNullable();
    table.string('language').notNullable();
    table.string('visibility').notNullable();
    table.text('body').notNullable();
    table.text('plain').notNullable();
    table.bigInteger('shown_at').notNullable();
    table.unique(['portal_id', 'number'], { indexName: 'portico_articles_shown_number' });
    table.index(['portal_id', 'visibility', 'shown_at'], 'portico_articles_shown_order');
    table.index(['article_id'], 'portico_articles_shown_article');
  });
  await knex.schema.createTable('portico_article_lines', (table) => {
    table.integer('article_id').notNullable();
    table.string('line').notNullable();
    table.primary(['article_id', 'line']);
  });
  await knex.schema.createTable('portico_article_files', (table) => {
    table.integer('article_id').notNullable();
    table.integer('file_id').notNullable();
    table.string('kind').notNullable();
    table.integer('position').notNullable();
    table.primary(['article_id', 'file_id', 'kind']);
  });
  if (knex.client.dialect === 'postgresql') {
    await knex.raw('ALTER TABLE portico_articles_shown ADD COLUMN found tsvector');
    await knex.raw('CREATE INDEX portico_articles_shown_found ON portico_articles_shown USING gin (found)');
    return;
  }
  await knex.raw(`CREATE VIRTUAL TABLE portico_article_words USING fts5(title, summary, plain, tokenize = "unicode61 remove_diacritics 2")`);
}

/** One opinion a member and article; the last one holds. */
export async function createArticleVotes(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_article_votes', (table) => {
    table.integer('article_id').notNullable();
    table.integer('member_id').notNullable();
    table.integer('portal_id').notNullable();
    table.boolean('helpful').notNullable();
    table.text('comment');
    table.bigInteger('at').notNullable();
    table.primary(['article_id', 'member_id']);
  });
}

/** Articles as somebody writes them, for a preview's few minutes. */
export async function createArticlePreviews(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_article_previews', (table) => {
    table.string('token_hash').primary();
    table.integer('portal_id').notNullable();
    table.integer('article_id').notNullable();
    table.text('draft').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.index(['expires_at']);
  });
}
