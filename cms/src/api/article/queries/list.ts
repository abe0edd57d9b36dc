import { hashed } from '../../../domain/database/hashed';
import type { Dialect } from '../../../domain/database/dialect';
import type { Binding } from '../../../domain/database/statement';
import type { Language } from '../../../domain/portal';
import { dialect, reader } from '../../../domain/portico';
import { searchConfiguration, SEARCH_LANGUAGES } from '../../../plugins/knowledge-base/server/articles/shown';
import type { ClaimReach } from '../../claim/rules/reach';
import { LESS, MARKS } from '../rules/snippet';
import { postgresQuery, sqliteQuery, tellingWords, wantedWords } from '../rules/search';
import { boundBefore, READABLE, readableWith } from './scope';

export const ARTICLE_PAGE = 20;
/** What was found stands on one page: what is further down is seldom what was looked for. */
const MOST_FOUND = 40;
const MOST_SUGGESTED = 3;

/** A hit of the reader's own language counts for more. */
const OWN_LANGUAGE = 1.4;

export interface FoundArticle {
  number: string;
  title: string;
  summary: string;
  category: string;
  language: string;
  internal: boolean;
  shownAt: number;
  /** Marked where words were found; null where none were looked for. */
  marked: string | null;
}

interface Part {
  sql: string;
  bindings: Binding[];
}

interface Matching {
  /** Joined to `a`, and the condition that it has the words. */
  from: string;
  condition: Part;
  score: Part;
  marked: Part;
}

/** PostgreSQL reads an article's words by its language, so it is asked in each of them. */
function matchingPostgres(words: readonly string[], all: boolean, weights: string): Matching {
  const query = postgresQuery(words, all, weights);
  const asked = [...SEARCH_LANGUAGES, ''];
  const bindings = asked.map(() => query);
  const of = (language: string) => `(SELECT to_tsquery('${searchConfiguration(language)}', ?))`;
  const others = `a.language NOT IN (${SEARCH_LANGUAGES.map((language) => `'${language}'`).join(', ')})`;
  const condition = asked.map((language) => `(${language ? `a.language = '${language}'` : others} AND a.found @@ ${of(language)})`).join(' OR ');
  const fitting = `CASE a.language ${SEARCH_LANGUAGES.map((language) => `WHEN '${language}' THEN ${of(language)}`).join(' ')} ELSE ${of('')} END`;
  const configuration = `CASE a.language ${SEARCH_LANGUAGES.map((language) => `WHEN '${language}' THEN '${searchConfiguration(language)}'`).join(' ')} ELSE 'simple' END`;
  return {
    from: 'portico_articles_shown a',
    condition: { sql: `(${condition})`, bindings },
    score: { sql: `ts_rank(a.found, ${fitting})`, bindings },
    marked: { sql: `ts_headline((${configuration})::regconfig, replace(a.plain, '<', '${LESS}'), ${fitting}, 'StartSel=${MARKS.from}, StopSel=${MARKS.to}, MaxWords=32, MinWords=16')`, bindings },
  };
}

function matchingSqlite(words: readonly string[], all: boolean, columns: string): Matching {
  return {
    from: 'portico_article_words JOIN portico_articles_shown a ON a.id = portico_article_words.rowid',
    condition: { sql: 'portico_article_words MATCH ?', bindings: [columns ? `{${columns}} : (${sqliteQuery(words, all)})` : sqliteQuery(words, all)] },
    score: { sql: '-bm25(portico_article_words, 10.0, 4.0, 1.0)', bindings: [] },
    marked: { sql: `snippet(portico_article_words, 2, '${MARKS.from}', '${MARKS.to}', ' … ', 28)`, bindings: [] },
  };
}

const fieldsOf = ({ flag }: Dialect) => ({ number: 'a.number', title: 'a.title', summary: 'a.summary', category: 'a.category', language: 'a.language', internal: flag(`(a.visibility = 'internal')`), shownAt: 'a.shown_at' });

export interface ArticleQuestion {
  words: string;
  category: string | null;
  language: Language | null;
  /** Behind this place: when it was published, and its row. */
  after: { shownAt: number; number: string } | null;
}

function narrowed({ category, language }: ArticleQuestion): Part {
  const parts: [string, string | null][] = [['a.category = ?', category], ['a.language = ?', language]];
  const given = parts.flatMap(([sql, value]) => (value === null ? [] : [{ sql, value }]));
  return { sql: given.map(({ sql }) => ` AND ${sql}`).join(''), bindings: given.map(({ value }) => value) };
}

/** A page, and one more to tell whether there are others behind it. What was looked for stands in the order in which it fits, else the newest first. */
export async function listShownArticles(reach: ClaimReach, own: Language, question: ArticleQuestion): Promise<FoundArticle[]> {
  const speech = dialect();
  const { after } = question;
  const narrow = narrowed(question);
  const words = wantedWords(question.words);
  if (question.words.trim() !== '' && words.length === 0) return [];
  const readable = READABLE[reach.side];
  if (words.length === 0) {
    const behind = after ? ' AND (a.shown_at < ? OR (a.shown_at = ? AND a.number > ?))' : '';
    const from = `portico_articles_shown a WHERE ${readable}${narrow.sql}${behind} ORDER BY a.shown_at DESC, a.number LIMIT ${ARTICLE_PAGE + 1}`;
    const sql = `${readableWith[reach.side]}SELECT ${speech.list(speech.object({ ...fieldsOf(speech), marked: 'NULL' }), from)} AS answer`;
    const bindings = [...boundBefore(reach), reach.portalId, ...narrow.bindings, ...(after ? [after.shownAt, after.shownAt, after.number] : [])];
    return (await reader().read<FoundArticle[]>(hashed('articles', sql), bindings)) ?? [];
  }
  const { from, condition, score, marked } = speech.client === 'postgres' ? matchingPostgres(words, true, '') : matchingSqlite(words, true, '');
  const ordered = `${from} WHERE ${condition.sql} AND ${readable}${narrow.sql} ORDER BY (${score.sql}) * (CASE WHEN a.language = ? THEN ${OWN_LANGUAGE} ELSE 1 END) DESC, a.number LIMIT ${MOST_FOUND}`;
  const sql = `${readableWith[reach.side]}SELECT ${speech.list(speech.object({ ...fieldsOf(speech), marked: marked.sql }), ordered)} AS answer`;
  const bindings = [...boundBefore(reach), ...marked.bindings, ...condition.bindings, reach.portalId, ...narrow.bindings, ...score.bindings, own];
  return (await reader().read<FoundArticle[]>(hashed('articles', sql), bindings)) ?? [];
}

export interface ArticleChoices {
  categories: { name: string; count: number }[];
  languages: { name: string; count: number }[];
}

/** By what the readable articles can be narrowed; `language` narrows the categories already. */
export async function articleChoices(reach: ClaimReach, language: Language | null): Promise<ArticleChoices> {
  const speech = dialect();
  const readable = READABLE[reach.side];
  const narrow = language === null ? '' : ' AND a.language = ?';
  const counted = (column: string, more: string) => speech.list(speech.object({ name: 'c.name', count: 'c.count' }), `(SELECT ${column} AS name, count(*) AS count FROM portico_articles_shown a WHERE ${readable}${more} GROUP BY ${column}) c ORDER BY c.name`);
  const sql = `${readableWith[reach.side]}SELECT ${speech.object({ categories: counted('a.category', narrow), languages: counted('a.language', '') })} AS answer`;
  const bindings = [...boundBefore(reach), reach.portalId, ...(language === null ? [] : [language]), reach.portalId];
  return (await reader().read<ArticleChoices>(hashed('article_choices', sql), bindings)) ?? { categories: [], languages: [] };
}

/** How many articles a client may open, for a statement that asks for more than that. */
export const articlesCounted = {
  sql: () => `(${readableWith.client}SELECT count(*) FROM portico_articles_shown a WHERE ${READABLE.client})`,
  bound: (reach: ClaimReach): Binding[] => [...boundBefore(reach), reach.portalId],
};

export interface SuggestedArticle {
  number: string;
  title: string;
}

/**
 * Articles about what a claim is about (CL-16): those whose title or summary speak of it. An article about product lines
 * is offered for a product of one of them, by its name, and then rather than others.
 */
export async function suggestArticles(reach: ClaimReach, own: Language, text: string, product: string): Promise<SuggestedArticle[]> {
  const words = tellingWords(text);
  if (words.length === 0) return [];
  const speech = dialect();
  const { from, condition, score } = speech.client === 'postgres' ? matchingPostgres(words, false, 'AB') : matchingSqlite(words, false, 'title summary');
  const ofLine = 'EXISTS (SELECT 1 FROM portico_article_lines f JOIN portico_product_numbers m ON m.line = f.line JOIN products p ON p.id = m.product_id WHERE f.article_id = a.article_id AND m.portal_id = ? AND p.name = ?)';
  const fits = product === '' ? '' : ` AND (NOT EXISTS (SELECT 1 FROM portico_article_lines g WHERE g.article_id = a.article_id) OR ${ofLine})`;
  const nearer = product === '' ? '' : ` * (CASE WHEN ${ofLine} THEN 1.5 ELSE 1 END)`;
  const bound = product === '' ? [] : [reach.portalId, product];
  const ordered = `${from} WHERE ${condition.sql} AND ${READABLE[reach.side]}${fits} ORDER BY (${score.sql}) * (CASE WHEN a.language = ? THEN ${OWN_LANGUAGE} ELSE 1 END)${nearer} DESC, a.number LIMIT ${MOST_SUGGESTED}`;
  const sql = `${readableWith[reach.side]}SELECT ${speech.list(speech.object({ number: 'a.number', title: 'a.title' }), ordered)} AS answer`;
  const bindings = [...boundBefore(reach), ...condition.bindings, reach.portalId, ...bound, ...score.bindings, own, ...bound];
  return (await reader().read<SuggestedArticle[]>(hashed('article_suggestions', sql), bindings)) ?? [];
}
