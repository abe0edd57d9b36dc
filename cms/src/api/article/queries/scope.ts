import type { Knex } from 'knex';
import type { Dialect } from '../../../domain/database/dialect';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { statement } from '../../../domain/portico';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';

/** Whether a text has these words in it, beginning and ending where words do. */
export const hasWords = ({ client }: Dialect, text: string, words: string): string =>
  client === 'postgres' ? `strpos(' ' || lower(${text}) || ' ', ' ' || ${words} || ' ') > 0` : `instr(' ' || lower(${text}) || ' ', ' ' || ${words} || ' ') > 0`;

/** The products that a company has units of, asked for once a statement. */
const PRODUCTS = 'products AS (SELECT DISTINCT u.product FROM units u JOIN units_company_lnk uc ON uc.unit_id = u.id WHERE uc.company_id = ?)';

const LINES = `portico_article_lines n WHERE n.article_id = a.article_id`;

/**
 * The rows `a` of shown articles that a side may open (CL-15), and nobody hears of others: agents all of their portal,
 * clients those for clients, of a product line only where their company has units of it.
 */
export const READABLE = {
  client: (dialect: Dialect) => `a.portal_id = ? AND a.visibility = 'client' AND (NOT EXISTS (SELECT 1 FROM ${LINES}) OR EXISTS (SELECT 1 FROM products p, ${LINES} AND ${hasWords(dialect, 'p.product', 'n.line')}))`,
  agent: () => 'a.portal_id = ?',
} as const satisfies Record<ClaimSide, (dialect: Dialect) => string>;

/** Stands before the statement, with what it binds. */
export const readableWith = { client: `WITH ${PRODUCTS} `, agent: '' } as const satisfies Record<ClaimSide, string>;
export const boundBefore = ({ side, companyId }: ClaimReach): Binding[] => (side === 'client' ? [companyId] : []);

const placeFor = (side: ClaimSide) => (dialect: Dialect) => `${readableWith[side]}SELECT a.article_id AS answer FROM portico_articles_shown a WHERE ${READABLE[side](dialect)} AND a.number = ?`;

const places = { client: statement('article_place_client', placeFor('client')), agent: statement('article_place_agent', placeFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** Which article a number names for somebody; null for what she may not open, as for what does not exist. */
export const placeOfArticle = (trx: Knex, reach: ClaimReach, number: string) => readIn<number>(trx, places[reach.side](), [...boundBefore(reach), reach.portalId, number]);
