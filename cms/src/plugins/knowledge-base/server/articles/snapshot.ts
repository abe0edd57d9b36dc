import type { Knex } from 'knex';
import { readIn } from '../../../../domain/database/read-in';
import { reader, statement } from '../../../../domain/portico';
import type { Recorded } from '../../../../domain/recorder';
import type { ArticleContent } from '../rules/article';

export const ARTICLE = 'api::article.article';

/** An article as its author left it. */
export interface ArticleSnapshot extends Recorded, ArticleContent {
  number: string;
  version: number;
  /** The version that readers are shown; null where they are shown none. */
  shownVersion: number | null;
  /** Milliseconds UTC. */
  shownAt: number | null;
  changedBy: string | null;
  changedAt: number;
  /** Other portals that show it, by their numeric ids. */
  sharedWith: number[];
}

const snapshot = statement('article_snapshot', ({ object, list, json, instant }) => {
  const article = object({
    id: 'a.id', documentId: 'a.document_id', portalId: 'l.portal_id', number: 'a.number',
    title: `coalesce(a.title, '')`, summary: `coalesce(a.summary, '')`, category: `coalesce(a.category, '')`, language: 'a.language', body: `coalesce(a.body, '')`,
    visibility: 'a.visibility', productLines: json(`coalesce(a.product_lines, '[]')`), version: 'a.version', shownVersion: 'a.shown_version', shownAt: 'a.shown_at',
    changedBy: 'a.changed_by', changedAt: instant('a.updated_at'),
    sharedWith: list('s.portal_id', 'articles_shared_with_lnk s WHERE s.article_id = a.id ORDER BY s.portal_id'),
  });
  return `SELECT ${article} AS answer FROM articles a JOIN articles_portal_lnk l ON l.article_id = a.id WHERE a.document_id = ?`;
});

export const loadArticle = (trx: Knex, documentId: string) => readIn<ArticleSnapshot>(trx, snapshot(), [documentId]);

/** The same outside a transaction. */
export const findArticle = (documentId: string) => reader().read<ArticleSnapshot>(snapshot(), [documentId]);
