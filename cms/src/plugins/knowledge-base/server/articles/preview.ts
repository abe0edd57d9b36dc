import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { reader, statement } from '../../../../domain/portico';
import type { StoredFile } from '../../../../files/stream-file';
import { hashToken } from '../../../../http/viewer';
import { ARTICLE } from './snapshot';

/** An article as it is being written, for those who look at it in the portal. */
export interface PreviewedArticle {
  number: string;
  title: string;
  summary: string;
  category: string;
  language: string;
  internal: boolean;
  /** Clean. */
  body: string;
  attachments: { id: string; name: string; type: string; size: number }[];
}

const TABLE = 'portico_article_previews';
const PREVIEW_LASTS = 5 * 60_000;

/** Keeps what is looked at and answers the token that it is found under. Only the token's hash is stored. */
export async function keepArticlePreview(strapi: Core.Strapi, { portalId, articleId }: { portalId: number; articleId: number }, draft: PreviewedArticle, now: number): Promise<{ token: string; expiresAt: number }> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = now + PREVIEW_LASTS;
  await strapi.db.connection(TABLE).where('expires_at', '<', now).delete();
  await strapi.db.connection(TABLE).insert({ token_hash: hashToken(token), portal_id: portalId, article_id: articleId, draft: JSON.stringify(draft), expires_at: expiresAt });
  return { token, expiresAt };
}

const byToken = `${TABLE} v JOIN portals p ON p.id = v.portal_id WHERE v.token_hash = ? AND p.key = ? AND v.expires_at > ?`;
const draftByToken = statement('article_preview', ({ json }) => `SELECT ${json('v.draft')} AS answer FROM ${byToken}`);
const fileByToken = statement(
  'article_preview_file',
  ({ object }) => `SELECT ${object({ url: 'f.url', name: 'f.name', mime: 'f.mime' })} AS answer FROM files f JOIN files_related_mph r ON r.file_id = f.id AND r.related_type = '${ARTICLE}' WHERE f.hash = ? AND r.related_id IN (SELECT v.article_id FROM ${byToken})`,
);

export const readArticlePreview = (portal: string, token: string, now: number): Promise<PreviewedArticle | null> => reader().read<PreviewedArticle>(draftByToken(), [hashToken(token), portal, now]);

export const findPreviewFile = (portal: string, token: string, file: string, now: number): Promise<StoredFile | null> => reader().read<StoredFile>(fileByToken(), [file, hashToken(token), portal, now]);
