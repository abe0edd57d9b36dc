import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';
import { boundBefore, READABLE, readableWith } from './scope';

export interface StoredArticle {
  number: string;
  title: string;
  summary: string;
  category: string;
  language: string;
  internal: boolean;
  body: string;
  /** Milliseconds UTC. */
  shownAt: number;
  attachments: { id: string; name: string; mime: string; size: number }[];
  vote: { helpful: boolean; comment: string | null } | null;
}

const articleFor = (side: ClaimSide) => (dialect: Dialect) => {
  const { object, list, one, flag } = dialect;
  const attachment = object({ id: 'f.hash', name: 'f.name', mime: 'f.mime', size: 'f.size' });
  const article = object({
    number: 'a.number', title: 'a.title', summary: 'a.summary', category: 'a.category', language: 'a.language', internal: flag(`(a.visibility = 'internal')`), body: 'a.body', shownAt: 'a.shown_at',
    attachments: list(attachment, `portico_article_files af JOIN files f ON f.id = af.file_id WHERE af.article_id = a.article_id AND af.kind = 'attachment' ORDER BY af.position`),
    vote: one(object({ helpful: flag('v.helpful'), comment: 'v.comment' }), 'portico_article_votes v WHERE v.article_id = a.article_id AND v.member_id = ?'),
  });
  return `${readableWith[side]}SELECT ${article} AS answer FROM portico_articles_shown a WHERE ${READABLE[side]} AND a.number = ?`;
};

const articles = { client: statement('article_client', articleFor('client')), agent: statement('article_agent', articleFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** An article with what its reader has said of it. */
export const readShownArticle = (reach: ClaimReach, memberId: number, number: string) => reader().read<StoredArticle>(articles[reach.side](), [...boundBefore(reach), memberId, reach.portalId, number]);

const fileFor = (side: ClaimSide) => (dialect: Dialect) =>
  `${readableWith[side]}SELECT ${dialect.object({ url: 'f.url', name: 'f.name', mime: 'f.mime' })} AS answer
    FROM portico_articles_shown a JOIN portico_article_files af ON af.article_id = a.article_id JOIN files f ON f.id = af.file_id WHERE ${READABLE[side]} AND a.number = ? AND f.hash = ?`;

const files = { client: statement('article_file_client', fileFor('client')), agent: statement('article_file_agent', fileFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** A picture or an attachment of an article that somebody may open; null looks like what does not exist. */
export const readArticleFile = (reach: ClaimReach, number: string, file: string) => reader().read<StoredFile>(files[reach.side](), [...boundBefore(reach), reach.portalId, number, file]);
