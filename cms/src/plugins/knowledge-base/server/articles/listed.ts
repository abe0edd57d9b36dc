import { reader, statement } from '../../../../domain/portico';
import type { Visibility } from '../rules/article';

export interface ListedArticle {
  documentId: string;
  number: string;
  title: string;
  category: string;
  language: string;
  visibility: Visibility;
  version: number;
  shownVersion: number | null;
  changedBy: string | null;
  /** Milliseconds UTC. */
  changedAt: number;
  helpful: number;
  unhelpful: number;
  comments: number;
}

const MOST_LISTED = 1000;

const listed = statement('articles_of_authors', ({ object, list, instant, amongIds }) => {
  const votes = (condition: string) => `(SELECT count(*) FROM portico_article_votes v WHERE v.article_id = a.id AND ${amongIds('v.portal_id')} AND ${condition})`;
  const article = object({
    documentId: 'a.document_id', number: 'a.number', title: `coalesce(a.title, '')`, category: `coalesce(a.category, '')`, language: 'a.language', visibility: 'a.visibility',
    version: 'a.version', shownVersion: 'a.shown_version', changedBy: 'a.changed_by', changedAt: instant('a.updated_at'),
    helpful: votes('v.helpful IS TRUE'), unhelpful: votes('v.helpful IS NOT TRUE'), comments: votes('v.comment IS NOT NULL'),
  });
  return `SELECT ${list(article, `articles a JOIN articles_portal_lnk l ON l.article_id = a.id WHERE l.portal_id = ? ORDER BY a.updated_at DESC, a.id DESC LIMIT ${MOST_LISTED}`)} AS answer`;
});

/** The articles of a portal, those first that were changed last, with what readers of the portals `heard` say of them. */
export async function listArticles(portalId: number, heard: readonly number[]): Promise<ListedArticle[]> {
  const portals = JSON.stringify(heard);
  return (await reader().read<ListedArticle[]>(listed(), [portals, portals, portals, portalId])) ?? [];
}

export interface StoredVote {
  name: string;
  company: string | null;
  helpful: boolean;
  comment: string | null;
  at: number;
}

const votes = statement('article_votes', ({ object, list, flag, amongIds }) => {
  const company = `(SELECT co.name FROM members_office_lnk mo JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies co ON co.id = oc.company_id WHERE mo.member_id = m.id LIMIT 1)`;
  return `SELECT ${list(object({ name: 'm.name', company, helpful: flag('v.helpful'), comment: 'v.comment', at: 'v.at' }), `portico_article_votes v JOIN members m ON m.id = v.member_id WHERE v.article_id = ? AND ${amongIds('v.portal_id')} ORDER BY v.at DESC, v.member_id LIMIT 500`)} AS answer`;
});

/** What readers of these portals say of an article, newest first. */
export const listVotes = async (articleId: number, heard: readonly number[]): Promise<StoredVote[]> => (await reader().read<StoredVote[]>(votes(), [articleId, JSON.stringify(heard)])) ?? [];
