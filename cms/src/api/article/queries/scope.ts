import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { statement } from '../../../domain/portico';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';

/** The lines of the products that a company has units of, asked for once a statement. */
const OWN_LINES = 'own_lines AS (SELECT DISTINCT p.line FROM units_company_lnk uc JOIN units_model_lnk um ON um.unit_id = uc.unit_id JOIN portico_product_numbers p ON p.product_id = um.product_id WHERE uc.company_id = ? AND p.line IS NOT NULL)';

const LINES = 'portico_article_lines n WHERE n.article_id = a.article_id';

/**
 * The rows `a` of shown articles that a side may open (CL-15), and nobody hears of others: agents all of their portal,
 * clients those for clients, of a product line only where their company has units of it.
 */
export const READABLE = {
  client: `a.portal_id = ? AND a.visibility = 'client' AND (NOT EXISTS (SELECT 1 FROM ${LINES}) OR EXISTS (SELECT 1 FROM ${LINES} AND n.line IN (SELECT line FROM own_lines)))`,
  agent: 'a.portal_id = ?',
} as const satisfies Record<ClaimSide, string>;

/** Stands before the statement, with what it binds. */
export const readableWith = { client: `WITH ${OWN_LINES} `, agent: '' } as const satisfies Record<ClaimSide, string>;
export const boundBefore = ({ side, companyId }: ClaimReach): Binding[] => (side === 'client' ? [companyId] : []);

const placeFor = (side: ClaimSide) => () => `${readableWith[side]}SELECT a.article_id AS answer FROM portico_articles_shown a WHERE ${READABLE[side]} AND a.number = ?`;

const places = { client: statement('article_place_client', placeFor('client')), agent: statement('article_place_agent', placeFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** Which article a number names for somebody; null for what she may not open, as for what does not exist. */
export const placeOfArticle = (trx: Knex, reach: ClaimReach, number: string) => readIn<number>(trx, places[reach.side](), [...boundBefore(reach), reach.portalId, number]);
