import { z } from 'zod';
import { knownLanguages, isLanguage } from '../../../../domain/languages';
import type { Portal } from '../../../../domain/portal';
import { signAddress } from '../../../../files/signed-addresses';
import type { ArticleFile } from '../articles/shown';
import type { ArticleSnapshot } from '../articles/snapshot';
import { MOST, stateOf, VISIBILITIES } from '../rules/article';

const line = z.string().trim().min(1).max(MOST.line);
const visibility = z.enum(VISIBILITIES);
const state = z.enum(['draft', 'published', 'changed']).meta({ description: '`changed`: readers are shown an older version.' });
const count = z.number().int();

/** What an author writes; `sharedWith` are keys of further portals. */
export const givenArticle = z
  .strictObject({
    title: z.string().trim().max(MOST.title),
    summary: z.string().trim().max(MOST.summary),
    category: z.string().trim().max(MOST.category),
    language: z.string().refine(isLanguage, 'This is no language of this installation.'),
    body: z.string().max(MOST.body).meta({ description: 'HTML. What an article may not have is taken out; `picture:` and its name stand for a picture.' }),
    visibility,
    productLines: z.array(line).max(MOST.lines).transform((lines) => [...new Set(lines)]),
    sharedWith: z.array(z.string()).max(100),
  })
  .meta({ id: 'GivenArticle' });

const file = z.strictObject({ id: z.string(), name: z.string(), type: z.string(), size: count });

export const openedArticle = z
  .strictObject({
    documentId: z.string(), number: z.string(), title: z.string(), summary: z.string(), category: z.string(), language: z.string(), body: z.string(), visibility,
    productLines: z.array(z.string()), sharedWith: z.array(z.string()), version: count, state, shownAt: z.number().nullable(), changedBy: z.string().nullable(), changedAt: z.number(),
    pictures: z.array(z.strictObject({ id: z.string(), address: z.string().meta({ description: 'Works for a quarter of an hour.' }) })),
    attachments: z.array(file),
  })
  .meta({ id: 'OpenedArticle' });

export const listedArticle = z
  .strictObject({
    documentId: z.string(), number: z.string(), title: z.string(), category: z.string(), language: z.string(), visibility, state,
    changedBy: z.string().nullable(), changedAt: z.number(), helpful: count, unhelpful: count, comments: count,
  })
  .meta({ id: 'ListedArticleOfAuthor' });

export const vote = z.strictObject({ name: z.string(), company: z.string().nullable(), helpful: z.boolean(), comment: z.string().nullable(), at: z.number() });

const bytes = (size: number): number => Math.round(size * 1000);

export const attachmentsIn = (files: readonly ArticleFile[]): z.input<typeof file>[] => files.filter(({ field }) => field === 'attachments').map(({ hash: id, name, mime: type, size }) => ({ id, name, type, size: bytes(size) }));

export const answerArticle = (article: ArticleSnapshot, files: readonly ArticleFile[], portals: readonly Portal[], now: number): z.input<typeof openedArticle> => ({
  ...article,
  // Portals of others are named to nobody.
  sharedWith: article.sharedWith.flatMap((id) => portals.find((portal) => portal.id === id)?.key ?? []),
  state: stateOf(article),
  pictures: files.filter(({ field }) => field === 'pictures').map(({ hash, url }) => ({ id: hash, address: signAddress(url, now) })),
  attachments: attachmentsIn(files),
});

export const languagesNow = () => [...knownLanguages()];
