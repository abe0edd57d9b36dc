import { z } from 'zod';
import { environment } from '../../../../environment';
import { hasClaims, type Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { hasPortal } from '../../../../http/admin-viewer';
import { atAdminDoor, byPortal, portalOf, portalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf, type AdminViewer } from '../../../../http/viewer';
import { listArticles, listVotes } from '../articles/listed';
import { keepArticlePreview } from '../articles/preview';
import { filesOf } from '../articles/shown';
import { findArticle, type ArticleSnapshot } from '../articles/snapshot';
import { addAttachment, addPicture, beginArticle, keptBody, publishArticle, removeAttachment, saveArticle, withdrawArticle, type ArticleCall } from '../articles/write';
import { EDIT_ARTICLES, READ_ARTICLES } from '../permissions';
import { stateOf } from '../rules/article';
import { answerArticle, attachmentsIn, givenArticle, languagesNow, listedArticle, openedArticle, vote } from './answers';

const inPortal = '/portals/:portal/articles';
const ofOne = `${inPortal}/:article`;
const byArticle = byPortal.extend({ article: z.string().min(1).max(64) });

/** Portals with readers: those that have claims. Another's looks like a missing one. */
async function readersPortalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await portalOf(viewer, key);
  if (!hasClaims(found)) throw new Refusal('notFound');
  return found;
}

const readersPortalsOf = async (viewer: AdminViewer): Promise<Portal[]> => (await portalsOf(viewer)).filter(hasClaims);

/** Whose readers an author hears: an article may be shown in portals of others. */
const heardBy = async (viewer: AdminViewer): Promise<number[]> => (await readersPortalsOf(viewer)).map(({ id }) => id);

interface Asked {
  strapi: ArticleCall['strapi'];
  viewer: AdminViewer;
  params: z.output<typeof byArticle>;
  now: number;
}

async function callOf({ strapi, viewer, params, now }: Asked): Promise<ArticleCall> {
  const { id: portalId } = await readersPortalOf(viewer, params.portal);
  return { strapi, portalId, documentId: params.article, actor: actorOf(viewer), now };
}

/** An article of this portal as it stands now. */
async function foundBy({ portalId, documentId }: Pick<ArticleCall, 'portalId' | 'documentId'>): Promise<ArticleSnapshot> {
  const found = await findArticle(documentId);
  if (!found || found.portalId !== portalId) throw new Refusal('notFound');
  return found;
}

async function answerOf({ strapi, viewer, now }: Pick<Asked, 'strapi' | 'viewer' | 'now'>, article: ArticleSnapshot) {
  return answerArticle(article, await filesOf(strapi.db.connection, article.id), await portalsOf(viewer), now);
}

const listPortals = endpoint({
  ...atAdminDoor,
  name: 'listArticlePortals',
  summary: 'The portals whose articles this administrator may read, and the languages that articles are written in.',
  method: 'GET',
  path: '/portals',
  permission: READ_ARTICLES,
  response: z.strictObject({
    portals: z.array(z.strictObject({ key: z.string(), name: z.string(), language: z.string() })),
    languages: z.array(z.strictObject({ tag: z.string(), name: z.string() })),
  }),
  async handle({ viewer }) {
    return { portals: await readersPortalsOf(viewer), languages: languagesNow() };
  },
});

const list = endpoint({
  ...atAdminDoor,
  name: 'listArticlesOfAuthors',
  summary: 'The articles of a portal, with what readers think of them; those first that were changed last.',
  method: 'GET',
  path: inPortal,
  permission: READ_ARTICLES,
  params: byPortal,
  response: z.array(listedArticle),
  async handle({ viewer, params }) {
    const { id } = await readersPortalOf(viewer, params.portal);
    return (await listArticles(id, await heardBy(viewer))).map((article) => ({ ...article, state: stateOf(article) }));
  },
});

const begin = endpoint({
  ...atAdminDoor,
  name: 'beginArticle',
  summary: 'Begins an article: an empty draft that nobody else reads.',
  method: 'POST',
  path: inPortal,
  permission: EDIT_ARTICLES,
  params: byPortal,
  body: z.strictObject({}),
  response: openedArticle,
  status: 201,
  limits: ['write'],
  refusals: ['article.tooMany'],
  async handle({ strapi, viewer, params, now }) {
    const { id: portalId, language } = await readersPortalOf(viewer, params.portal);
    const documentId = await beginArticle({ strapi, portalId, actor: actorOf(viewer), now }, language);
    return answerOf({ strapi, viewer, now }, await foundBy({ portalId, documentId }));
  },
});

const read = endpoint({
  ...atAdminDoor,
  name: 'readArticleOfAuthor',
  summary: 'An article as its author left it, with signed addresses of its pictures.',
  method: 'GET',
  path: ofOne,
  permission: READ_ARTICLES,
  params: byArticle,
  response: openedArticle,
  async handle(call) {
    return answerOf(call, await foundBy(await callOf(call)));
  },
});

const save = endpoint({
  ...atAdminDoor,
  name: 'saveArticle',
  summary: 'Saves what an author has written; readers see it once it has been published. `If-Match` names the version it is based on.',
  method: 'PUT',
  path: ofOne,
  permission: EDIT_ARTICLES,
  params: byArticle,
  body: givenArticle,
  response: openedArticle,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['article.conflict', 'relation.unknown'],
  async handle(call) {
    const { viewer, body, ifMatch } = call;
    const portals = await readersPortalsOf(viewer);
    const sharedWith = body.sharedWith.map((key) => portals.find((portal) => portal.key === key)?.id);
    if (sharedWith.includes(undefined)) throw new Refusal('relation.unknown', { field: 'sharedWith' });
    const saved = await saveArticle(await callOf(call), basedOnVersion(ifMatch), { ...body, sharedWith: sharedWith.flatMap((id) => id ?? []) }, (portalId) => hasPortal(viewer, portalId));
    return answerOf(call, saved);
  },
});

const publish = endpoint({
  ...atAdminDoor,
  name: 'publishArticle',
  summary: 'Shows this version to readers from now on.',
  method: 'POST',
  path: `${ofOne}/publish`,
  permission: EDIT_ARTICLES,
  params: byArticle,
  response: openedArticle,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['article.conflict', 'article.incomplete'],
  async handle(call) {
    return answerOf(call, await publishArticle(await callOf(call), basedOnVersion(call.ifMatch)));
  },
});

const withdraw = endpoint({
  ...atAdminDoor,
  name: 'withdrawArticle',
  summary: 'Takes the article away from its readers; it is a draft again.',
  method: 'POST',
  path: `${ofOne}/withdraw`,
  permission: EDIT_ARTICLES,
  params: byArticle,
  response: openedArticle,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['article.conflict'],
  async handle(call) {
    return answerOf(call, await withdrawArticle(await callOf(call), basedOnVersion(call.ifMatch)));
  },
});

const picture = endpoint({
  ...atAdminDoor,
  name: 'addArticlePicture',
  summary: 'Takes a picture in that the body can then name.',
  method: 'POST',
  path: `${ofOne}/pictures`,
  permission: EDIT_ARTICLES,
  params: byArticle,
  body: z.strictObject({}),
  files: 'articlePicture',
  response: z.strictObject({ id: z.string(), address: z.string() }),
  status: 201,
  limits: ['upload'],
  refusals: ['article.pictures'],
  async handle(call) {
    const [taken] = call.files;
    if (!taken) throw new Refusal('file.missing');
    const asked = await callOf(call);
    const id = await addPicture(asked, taken);
    const { pictures } = await answerOf(call, await foundBy(asked));
    return { id, address: pictures.find((one) => one.id === id)?.address ?? '' };
  },
});

const attach = endpoint({
  ...atAdminDoor,
  name: 'addArticleAttachment',
  summary: 'Takes a file in that goes along with the article from its next version on.',
  method: 'POST',
  path: `${ofOne}/attachments`,
  permission: EDIT_ARTICLES,
  params: byArticle,
  body: z.strictObject({}),
  files: 'articleAttachment',
  response: openedArticle,
  status: 201,
  ifMatch: 'required',
  limits: ['upload'],
  refusals: ['article.conflict', 'article.files'],
  async handle(call) {
    const [taken] = call.files;
    if (!taken) throw new Refusal('file.missing');
    return answerOf(call, await addAttachment(await callOf(call), basedOnVersion(call.ifMatch), taken));
  },
});

const detach = endpoint({
  ...atAdminDoor,
  name: 'removeArticleAttachment',
  summary: 'Takes a file off the article from its next version on.',
  method: 'DELETE',
  path: `${ofOne}/attachments/:file`,
  permission: EDIT_ARTICLES,
  params: byArticle.extend({ file: z.string().min(1).max(64) }),
  response: openedArticle,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['article.conflict'],
  async handle(call) {
    return answerOf(call, await removeAttachment(await callOf(call), basedOnVersion(call.ifMatch), call.params.file));
  },
});

const preview = endpoint({
  ...atAdminDoor,
  name: 'previewArticle',
  summary: 'Keeps an article as it is being written for five minutes; the address shows it in the portal.',
  method: 'POST',
  path: `${ofOne}/preview`,
  permission: READ_ARTICLES,
  params: byArticle,
  body: givenArticle,
  response: z.strictObject({ address: z.string(), expiresAt: z.number() }),
  status: 201,
  limits: ['preview'],
  async handle(call) {
    const { strapi, params, body, now } = call;
    const { id: articleId, number, portalId } = await foundBy(await callOf(call));
    const { title, summary, category, language, visibility } = body;
    const draft = { number, title, summary, category, language, internal: visibility === 'internal', body: keptBody(body.body), attachments: attachmentsIn(await filesOf(strapi.db.connection, articleId)) };
    const { token, expiresAt } = await keepArticlePreview(strapi, { portalId, articleId }, draft, now);
    return { address: new URL(`/${params.portal}/client/knowledge/preview/${token}`, environment.WEB_URL).href, expiresAt };
  },
});

const votes = endpoint({
  ...atAdminDoor,
  name: 'listArticleVotes',
  summary: 'What readers of the portal say of an article, newest first (CL-16).',
  method: 'GET',
  path: `${ofOne}/votes`,
  permission: READ_ARTICLES,
  params: byArticle,
  response: z.array(vote),
  async handle(call) {
    const { id } = await foundBy(await callOf(call));
    return listVotes(id, await heardBy(call.viewer));
  },
});

export const articleRoutes: Route[] = [listPortals, list, begin, read, save, publish, withdraw, picture, attach, detach, preview, votes];
