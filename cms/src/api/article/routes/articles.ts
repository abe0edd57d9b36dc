import { z } from 'zod';
import { isLanguage } from '../../../domain/languages';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { findPreviewFile, readArticlePreview } from '../../../plugins/knowledge-base/server/articles/preview';
import { MOST } from '../../../plugins/knowledge-base/server/rules/article';
import { reachOf } from '../../claim/side';
import { voteOnArticle } from '../commands/vote';
import { ARTICLE_PAGE, articleChoices, listShownArticles, suggestArticles, type FoundArticle } from '../queries/list';
import { readArticleFile, readShownArticle } from '../queries/read';
import { beginningOf, segmentsOf } from '../rules/snippet';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });
const count = z.number().int();

const segment = z.object({ text: z.string(), hit: z.boolean() });
const listed = z
  .object({
    number: z.string(), title: z.string(), summary: z.string(), category: z.string(), language: z.string(), internal: z.boolean().meta({ description: 'For agents alone.' }),
    shownAt: z.string().meta({ format: 'date-time', description: 'UTC.' }),
    snippet: z.array(segment).meta({ description: 'Where words were looked for: what stands around them, piece by piece. Text, no HTML.' }),
  })
  .meta({ id: 'ListedArticle' });

const attachment = z.object({ id: z.string(), name: z.string(), type: z.string(), size: count.meta({ description: 'Bytes, to the nearest ten.' }) });
const common = { number: z.string(), title: z.string(), summary: z.string(), category: z.string(), language: z.string(), internal: z.boolean(), body: z.string().meta({ description: 'Sanitised HTML; a source `picture:` with a name stands for the file of that name.' }), attachments: z.array(attachment) };
const vote = z.object({ helpful: z.boolean(), comment: z.string().nullable() });
const article = z.object({ ...common, shownAt: z.string().meta({ format: 'date-time', description: 'UTC.' }), vote: vote.nullable().meta({ description: 'What the viewer has said of it.' }) }).meta({ id: 'Article' });

const CURSOR = /^(\d{1,16}):([\w-]{1,20})$/;

function placeOf(cursor: string): { shownAt: number; number: string } {
  const [, shownAt, number] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (shownAt === undefined || number === undefined) throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of ours.' }] });
  return { shownAt: Number(shownAt), number };
}

const instant = (at: number): string => new Date(Number(at)).toISOString();

const answerListed = ({ marked, shownAt, ...found }: FoundArticle) => {
  const segments = marked === null ? [] : segmentsOf(marked);
  return { ...found, shownAt: instant(shownAt), snippet: segments.some(({ hit }) => hit) ? segments : marked === null ? [] : beginningOf(segments.map(({ text }) => text).join('')) };
};

const list = endpoint({
  name: 'listArticles',
  summary: `Articles that the viewer may open, the newest first, ${ARTICLE_PAGE} a page; with words those that have them all, the most fitting first.`,
  method: 'GET',
  path: '/articles',
  who,
  query: z.strictObject({ q: z.string().max(200).default(''), category: z.string().min(1).max(MOST.category).optional(), language: z.string().refine(isLanguage).optional(), cursor: z.string().max(80).optional() }),
  response: z.object({ articles: z.array(listed), next: z.string().nullable(), categories: z.array(z.object({ name: z.string(), count })), languages: z.array(z.object({ name: z.string(), count })) }).meta({ id: 'ListedArticles' }),
  async handle({ viewer, query: { q: words, category = null, language = null, cursor } }) {
    const reach = reachOf(viewer);
    const after = cursor === undefined ? null : placeOf(cursor);
    const [found, choices] = await Promise.all([listShownArticles(reach, viewer.language, { words, category, language, after }), articleChoices(reach, language)]);
    const last = found[ARTICLE_PAGE - 1];
    const pages = words.trim() === '';
    const next = pages && found.length > ARTICLE_PAGE && last ? Buffer.from(`${last.shownAt}:${last.number}`).toString('base64url') : null;
    return { articles: (pages ? found.slice(0, ARTICLE_PAGE) : found).map(answerListed), next, ...choices };
  },
});

const suggest = endpoint({
  name: 'suggestArticles',
  summary: 'Up to three articles that fit what a claim says, of those that the viewer may open (CL-16).',
  method: 'GET',
  path: '/article-suggestions',
  who,
  query: z.strictObject({ q: z.string().max(1000).default(''), product: z.string().max(200).default('') }),
  response: z.array(z.object({ number: z.string(), title: z.string() }).meta({ id: 'SuggestedArticle' })),
  handle: ({ viewer, query: { q, product } }) => suggestArticles(reachOf(viewer), viewer.language, q, product.trim()),
});

async function articleNow(viewer: MemberViewer, number: string): Promise<z.input<typeof article>> {
  const found = await readShownArticle(reachOf(viewer), viewer.id, number);
  if (!found) throw new Refusal('notFound');
  return { ...found, shownAt: instant(found.shownAt), attachments: found.attachments.map(({ mime: type, size, ...file }) => ({ ...file, type, size: Math.round(Number(size) * 1000) })) };
}

const read = endpoint({
  name: 'readArticle',
  summary: 'An article that the viewer may open; another looks like none.',
  method: 'GET',
  path: '/articles/:number',
  who,
  params: byNumber,
  response: article,
  handle: ({ viewer, params }) => articleNow(viewer, params.number),
});

const file = endpoint({
  name: 'readArticleFile',
  summary: 'A picture or an attachment of an article, or a part of it (Range). Whether the viewer may read it is asked at each request.',
  method: 'GET',
  path: '/articles/:number/files/:file',
  who,
  params: byNumber.extend({ file: word }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const found = await readArticleFile(reachOf(viewer), params.number, params.file);
    if (!found) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, found, query.download === '1');
  },
});

const say = endpoint({
  name: 'voteOnArticle',
  summary: 'The viewer says whether an article helped; what was said before is replaced. Its authors read it.',
  method: 'PUT',
  path: '/articles/:number/vote',
  who,
  params: byNumber,
  body: z.strictObject({ helpful: z.boolean(), comment: z.string().trim().max(MOST.comment).nullable().default(null).transform((comment) => comment || null) }),
  response: article,
  limits: ['write'],
  async handle({ strapi, viewer, params, body, now }) {
    await voteOnArticle({ strapi, viewer, number: params.number, now }, body);
    return articleNow(viewer, params.number);
  },
});

const byToken = z.strictObject({ portal: word, token: word });

const preview = endpoint({
  name: 'readArticlePreview',
  summary: 'An article as it is being written, for whoever has the address that its author was given.',
  method: 'GET',
  path: '/portals/:portal/article-previews/:token',
  who: ['anonymous', 'member', 'apiToken', 'customer'],
  params: byToken,
  response: z.object(common).meta({ id: 'ArticlePreview' }),
  limits: ['preview'],
  async handle({ params, now }) {
    const found = await readArticlePreview(params.portal, params.token, now);
    if (!found) throw new Refusal('notFound');
    return found;
  },
});

const previewFile = endpoint({
  name: 'readArticlePreviewFile',
  summary: 'A picture or an attachment of a previewed article.',
  method: 'GET',
  path: '/portals/:portal/article-previews/:token/files/:file',
  who: ['anonymous', 'member', 'apiToken', 'customer'],
  params: byToken.extend({ file: word }),
  bytes: '*/*',
  limits: ['preview'],
  async handle({ strapi, params, now, ctx }) {
    const found = await findPreviewFile(params.portal, params.token, params.file, now);
    if (!found) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, found);
  },
});

export default { type: 'content-api', routes: [list, suggest, read, file, say, preview, previewFile] };
