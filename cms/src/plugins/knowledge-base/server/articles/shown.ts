import type { Knex } from 'knex';
import { plainNumber } from '../../../../domain/plain-number';
import type { Change } from '../../../../domain/recorder';
import { plainBody } from '../rules/plain';
import { picturesIn } from '../rules/sanitise';
import { ARTICLE, type ArticleSnapshot } from './snapshot';

/** How PostgreSQL reads the words of a language; others as they stand there. */
const CONFIGURATIONS: Readonly<Record<string, string>> = { nb: 'norwegian', en: 'english', nl: 'dutch' };
export const SEARCH_LANGUAGES = Object.keys(CONFIGURATIONS);
export const searchConfiguration = (language: string): string => CONFIGURATIONS[language] ?? 'simple';

/** The signs between words, which PostgreSQL would take for signs of numbers and addresses. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Keeps what readers are shown in step with what has been published: the copy is taken here, and taken away. */
export async function projectArticle(trx: Knex, { before, after }: Change<ArticleSnapshot>): Promise<void> {
  if (after.shownVersion === null) {
    if (before?.shownVersion != null) await takeAway(trx, after.id);
    return;
  }
  if (before?.shownVersion === after.shownVersion && before.shownAt === after.shownAt) return;
  await takeAway(trx, after.id);
  await show(trx, after);
}

async function takeAway(trx: Knex, articleId: number): Promise<void> {
  if (!isPostgres(trx)) await trx('portico_article_words').whereIn('rowid', trx('portico_articles_shown').where({ article_id: articleId }).select('id')).delete();
  for (const table of ['portico_articles_shown', 'portico_article_lines', 'portico_article_files']) await trx(table).where({ article_id: articleId }).delete();
}

async function show(trx: Knex, article: ArticleSnapshot): Promise<void> {
  const { id, title, summary, language, body } = article;
  const plain = plainBody(body);
  const common = { article_id: id, number: article.number, title, summary, category: article.category, language, visibility: article.visibility, body, plain, shown_at: article.shownAt };
  for (const portalId of new Set([article.portalId, ...article.sharedWith])) {
    await trx('portico_articles_shown').insert({ ...common, portal_id: portalId });
    const { id: shown } = (await trx('portico_articles_shown').where({ article_id: id, portal_id: portalId }).first('id')) as { id: number };
    if (isPostgres(trx)) {
      const configuration = searchConfiguration(language);
      await trx.raw(
        `UPDATE portico_articles_shown SET found = setweight(to_tsvector('${configuration}', ?), 'A') || setweight(to_tsvector('${configuration}', ?), 'B') || setweight(to_tsvector('${configuration}', ?), 'C') WHERE id = ?`,
        [words(title), words(summary), words(plain), shown],
      );
    } else await trx('portico_article_words').insert({ rowid: shown, title, summary, plain });
  }
  const lines = [...new Set(article.productLines.map(plainNumber))].map((line) => ({ article_id: id, line }));
  if (lines.length) await trx('portico_article_lines').insert(lines);
  const files = await filesOf(trx, id);
  const pictures = picturesIn(body);
  const shown = files.filter(({ field, hash }) => field === 'attachments' || pictures.includes(hash));
  if (shown.length) await trx('portico_article_files').insert(shown.map(({ fileId, field }, position) => ({ article_id: id, file_id: fileId, kind: field === 'pictures' ? 'picture' : 'attachment', position })));
}

const isPostgres = (trx: Knex): boolean => trx.client.dialect === 'postgresql';

export interface ArticleFile {
  fileId: number;
  field: 'pictures' | 'attachments';
  hash: string;
  name: string;
  url: string;
  mime: string;
  /** Thousands of bytes, as Strapi keeps it. */
  size: number;
}

/** All that has been taken in for an article, in the order in which it came. */
export async function filesOf(knex: Knex, articleId: number): Promise<ArticleFile[]> {
  const rows = (await knex('files_related_mph as r')
    .join('files as f', 'f.id', 'r.file_id')
    .where({ 'r.related_type': ARTICLE, 'r.related_id': articleId })
    .orderBy('r.id')
    .select('f.id as fileId', 'r.field', 'f.hash', 'f.name', 'f.url', 'f.mime', 'f.size')) as ArticleFile[];
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
}
