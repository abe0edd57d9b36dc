import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { voteOnArticle } from '../api/article/commands/vote';
import type { Portal } from '../domain/portal';
import { present } from '../http/case-scope';
import type { TakenFile } from '../files/taken';
import type { MemberViewer } from '../http/viewer';
import { findArticle } from '../plugins/knowledge-base/server/articles/snapshot';
import { addAttachment, addPicture, beginArticle, publishArticle, saveArticle, type ArticleCall } from '../plugins/knowledge-base/server/articles/write';
import type { ArticleContent } from '../plugins/knowledge-base/server/rules/article';
import type { Settings } from '../plugins/visibility/server/rules/settings';
import { contentFile } from './content';
import { drawPaper, type Paper } from './papers';

interface DemoArticle extends ArticleContent {
  daysAgo: number;
  /** It shows the drawing where its body says so. */
  picture?: string;
  attachment?: boolean;
}

interface ArticlesContent {
  articles: DemoArticle[];
  picture: { name: string; alt: Record<string, string> };
  attachment: Pick<Paper, 'title' | 'facts' | 'sections' | 'foot'>;
  votes: { title: string; by: string; helpful: boolean; comment: string | null; daysAgo: number }[];
}

const DAY = 86_400_000;
const AUTHOR = { kind: 'system', id: null, name: 'Liv Haugen' } as const;

interface Told {
  strapi: Core.Strapi;
  portal: Portal;
  colours: Settings['colours'];
  now: number;
  person(email: string): MemberViewer;
}

/** The knowledge base of the demo's manufacturer, written and published as its authors would. */
export async function tellArticles({ strapi, portal, colours, now, person }: Told): Promise<void> {
  const content = JSON.parse(readFileSync(contentFile('articles.json'), 'utf8')) as ArticlesContent;
  const numbers = new Map<string, string>();
  const folder = await mkdtemp(path.join(tmpdir(), 'portico-demo-'));
  try {
    for (const { daysAgo, picture, attachment, ...words } of content.articles) {
      const at = now - daysAgo * DAY;
      const begun = { strapi, portalId: portal.id, actor: AUTHOR, now: at };
      const call: ArticleCall = { ...begun, documentId: await beginArticle(begun, words.language) };
      const shown = picture ? `<img src="picture:${await addPicture(call, await drawing(folder, content.picture.name))}" alt="${content.picture.alt[words.language] ?? ''}">` : '';
      let article = await saveArticle(call, 1, { ...words, body: words.body.replace('@picture', shown), sharedWith: [] }, () => true);
      if (attachment) article = await addAttachment(call, article.version, await record(folder, { ...content.attachment, language: words.language, company: portal.name, colours }));
      await publishArticle(call, article.version);
      numbers.set(words.title, present(await findArticle(call.documentId)).number);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const { title, by, helpful, comment, daysAgo } of content.votes) await voteOnArticle({ strapi, viewer: person(by), number: numbers.get(title) ?? '', now: now - daysAgo * DAY }, { helpful, comment });
}

async function kept(folder: string, name: string, type: string, bytes: Buffer): Promise<TakenFile> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return { name, type, extension: path.extname(name).slice(1), size: (await stat(file)).size, path: file, sent: '' };
}

const record = async (folder: string, paper: Paper): Promise<TakenFile> => kept(folder, `${paper.title}.pdf`, 'application/pdf', await drawPaper(paper));

const relay = (x: number, name: string, burnt: boolean) =>
  `<g transform="translate(${x} 300)"><rect width="170" height="220" rx="10" fill="#2f3438"/><rect x="14" y="14" width="142" height="120" rx="6" fill="#3e454a"/><text x="85" y="88" font-family="sans-serif" font-size="44" fill="#e8ebe9" text-anchor="middle">${name}</text>${burnt ? '<ellipse cx="96" cy="196" rx="70" ry="34" fill="#120c08" fill-opacity="0.92"/><ellipse cx="96" cy="208" rx="116" ry="56" fill="#120c08" fill-opacity="0.35"/>' : ''}</g>`;

/** A soft-start board with a burnt relay, drawn. */
async function drawing(folder: string, name: string): Promise<TakenFile> {
  const terminals = Array.from({ length: 6 }, (_, index) => `<g transform="translate(${110 + index * 170} 60)"><rect width="120" height="110" rx="8" fill="#1f6f54"/><circle cx="60" cy="56" r="30" fill="#c9ced0"/><rect x="34" y="50" width="52" height="12" fill="#6d7477"/></g>`).join('');
  const tracks = Array.from({ length: 9 }, (_, index) => `<path d="M${150 + index * 110} 170 V${230 + (index % 3) * 22} H${190 + index * 100} V300" stroke="#c79a3b" stroke-width="10" fill="none"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700" viewBox="0 0 1200 700"><rect width="1200" height="700" fill="#dfe3e0"/><rect x="50" y="30" width="1100" height="630" rx="24" fill="#2b7a5b"/>${tracks}${terminals}${relay(150, 'K1', false)}${relay(420, 'K2', true)}${relay(690, 'K3', false)}<rect x="930" y="300" width="170" height="130" rx="8" fill="#1b1f22"/><circle cx="516" cy="500" r="130" fill="none" stroke="#ffd24a" stroke-width="10"/><text x="70" y="640" font-family="sans-serif" font-size="30" fill="#d7efe4">AN-410-2207</text></svg>`;
  return kept(folder, name, 'image/png', await sharp(Buffer.from(svg)).png().toBuffer());
}
