import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import { holdRow } from '../../../../domain/database/hold-row';
import { isUniqueViolation } from '../../../../domain/database/unique-violation';
import { recordChange } from '../../../../domain/recorder';
import { Refusal } from '../../../../domain/refusal';
import { keepFiles } from '../../../../files/keep';
import type { TakenFile } from '../../../../files/taken';
import { MOST, type ArticleContent } from '../rules/article';
import { cleanBody } from '../rules/sanitise';
import { filesOf } from './shown';
import { ARTICLE, loadArticle, type ArticleSnapshot } from './snapshot';

/** Who writes which article of which portal, by its document id. */
export interface ArticleCall {
  strapi: Core.Strapi;
  portalId: number;
  documentId: string;
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
}

type Beginning = Omit<ArticleCall, 'documentId'>;

/** So often a number is drawn for one article. */
const MOST_DRAWS = 20;

/** A word to begin with is none: an article is named while it is written. Answers its document id. Who draws the number that another author takes at the same moment draws again. */
export async function beginArticle(call: Beginning, language: string): Promise<string> {
  for (let draw = 1; draw <= MOST_DRAWS; draw += 1) {
    const begun = await beginWith(`KB-${randomInt(10_000, 10_000_000)}`, call, language);
    if (begun !== null) return begun;
  }
  throw new Refusal('service.unavailable');
}

/** Null where the number is taken. Numbers tell nothing of how many there are, in this portal or elsewhere. */
async function beginWith(number: string, { strapi, portalId, actor, now }: Beginning, language: string): Promise<string | null> {
  try {
    return await strapi.db.transaction(async ({ trx }) => {
      await demandRoom(trx, portalId);
      const { documentId } = (await strapi.db.query(ARTICLE).create({
        data: { number, title: '', summary: '', category: '', language, body: '', visibility: 'internal', productLines: [], version: 1, changedBy: actor.name, portal: portalId },
      })) as { documentId: string };
      await trx('articles').where({ document_id: documentId }).update({ created_at: new Date(now), updated_at: new Date(now) });
      await recordChange(trx, { subject: 'article', before: null, after: await articleIn(trx, portalId, documentId), actor, now });
      return documentId;
    });
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

/** Nothing takes an article away again, so those that were begun and never published have their number. One that was withdrawn counts no more. */
async function demandRoom(trx: Knex, portalId: number): Promise<void> {
  const drafts = trx('articles as a').join('articles_portal_lnk as l', 'l.article_id', 'a.id').where({ 'l.portal_id': portalId }).whereNull('a.shown_version');
  const published = trx('portico_events as e').where({ 'e.aggregate': 'article', 'e.kind': 'articlePublished' }).whereRaw('e.aggregate_id = a.id');
  const { count } = (await drafts.whereNotExists(published).count({ count: '*' }).first()) as { count: number | string };
  if (Number(count) >= MOST.drafts) throw new Refusal('article.tooMany', { most: MOST.drafts });
}

/** Another portal's article looks like none. */
async function articleIn(trx: Knex, portalId: number, documentId: string): Promise<ArticleSnapshot> {
  const found = await loadArticle(trx, documentId);
  if (!found || found.portalId !== portalId) throw new Refusal('notFound');
  return found;
}

interface Written {
  columns: Record<string, unknown>;
  sharedWith?: readonly number[];
}

/** One change of an article, upon the version that its author has seen. */
async function changeArticle({ strapi, portalId, documentId, actor, now }: ArticleCall, basedOn: number, change: (before: ArticleSnapshot, trx: Knex) => Promise<Written> | Written): Promise<ArticleSnapshot> {
  return strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'articles', documentId);
    const before = await articleIn(trx, portalId, documentId);
    if (before.version !== basedOn) throw new Refusal('article.conflict', { version: before.version, savedBy: before.changedBy });
    const { columns, sharedWith } = await change(before, trx);
    await trx('articles').where({ id: before.id }).update({ ...columns, updated_at: new Date(now) });
    if (sharedWith) {
      await trx('articles_shared_with_lnk').where({ article_id: before.id }).delete();
      if (sharedWith.length) await trx('articles_shared_with_lnk').insert(sharedWith.map((portal) => ({ article_id: before.id, portal_id: portal })));
    }
    const after = await articleIn(trx, portalId, documentId);
    await recordChange(trx, { subject: 'article', before, after, actor, now });
    return after;
  });
}

/** Clean, and no longer than what is taken in: tags that were left open are closed, and names of tags made longer. */
export function keptBody(body: string): string {
  const clean = cleanBody(body);
  if (clean.length > MOST.body) throw new Refusal('input.invalid', { findings: [{ path: 'body.body', message: `What is kept of this would be longer than ${MOST.body} signs.` }] });
  return clean;
}

/** What an author has written. Other portals stay as they were where the author has no say in them. */
export function saveArticle(call: ArticleCall, basedOn: number, content: ArticleContent & { sharedWith: number[] }, has: (portalId: number) => boolean): Promise<ArticleSnapshot> {
  return changeArticle(call, basedOn, (before) => ({
    columns: {
      title: content.title,
      summary: content.summary,
      category: content.category,
      language: content.language,
      body: keptBody(content.body),
      visibility: content.visibility,
      product_lines: JSON.stringify(content.productLines),
      version: before.version + 1,
      changed_by: call.actor.name,
    },
    sharedWith: [...new Set([...before.sharedWith.filter((portal) => !has(portal)), ...content.sharedWith])].filter((portal) => portal !== call.portalId),
  }));
}

export const publishArticle = (call: ArticleCall, basedOn: number): Promise<ArticleSnapshot> => changeArticle(call, basedOn, ({ version }) => ({ columns: { shown_version: version, shown_at: call.now } }));

/** Nobody reads it any more; what its author wrote stays. */
export const withdrawArticle = (call: ArticleCall, basedOn: number): Promise<ArticleSnapshot> => changeArticle(call, basedOn, () => ({ columns: { shown_version: null, shown_at: null } }));

const relate = (trx: Knex, articleId: number, fileId: number, field: 'pictures' | 'attachments') => trx('files_related_mph').insert({ file_id: fileId, related_id: articleId, related_type: ARTICLE, field, order: 1 });

/** Takes a picture in that the body can then name. Readers are given it once the body that shows it has been published. */
export async function addPicture({ strapi, portalId, documentId }: ArticleCall, picture: TakenFile): Promise<string> {
  return strapi.db.transaction(async ({ trx }) => {
    const { id } = await articleIn(trx, portalId, documentId);
    if ((await filesOf(trx, id)).filter(({ field }) => field === 'pictures').length >= MOST.pictures) throw new Refusal('article.pictures', { pictures: MOST.pictures });
    const [fileId] = await keepFiles(strapi, [picture]);
    if (fileId === undefined) throw new Refusal('file.missing');
    await relate(trx, id, fileId, 'pictures');
    return ((await trx('files').where({ id: fileId }).first('hash')) as { hash: string }).hash;
  });
}

/** What goes along with the article is part of its next version. */
export function addAttachment(call: ArticleCall, basedOn: number, file: TakenFile): Promise<ArticleSnapshot> {
  return changeArticle(call, basedOn, async ({ id, version }, trx) => {
    const attached = (await filesOf(trx, id)).filter(({ field }) => field === 'attachments');
    if (attached.length >= MOST.attachments) throw new Refusal('article.files', { files: MOST.attachments });
    const [fileId] = await keepFiles(call.strapi, [file]);
    if (fileId === undefined) throw new Refusal('file.missing');
    await relate(trx, id, fileId, 'attachments');
    return { columns: { version: version + 1, changed_by: call.actor.name } };
  });
}

/** The file itself stays, as readers may still be shown the version that it goes along with. */
export function removeAttachment(call: ArticleCall, basedOn: number, hash: string): Promise<ArticleSnapshot> {
  return changeArticle(call, basedOn, async ({ id, version }, trx) => {
    const file = (await filesOf(trx, id)).find((one) => one.field === 'attachments' && one.hash === hash);
    if (!file) throw new Refusal('notFound');
    await trx('files_related_mph').where({ related_type: ARTICLE, related_id: id, field: 'attachments', file_id: file.fileId }).delete();
    return { columns: { version: version + 1, changed_by: call.actor.name } };
  });
}
