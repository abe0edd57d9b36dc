import { unguessed } from '../../../domain/database/unguessed';
import { dialect } from '../../../domain/portico';
import type { ClaimReach } from '../rules/reach';
import { asked, CLAIM_SORTS, isBeyond, statesAsked, wordsAsked, type ClaimPlace, type ClaimQuestion, type ClaimSort } from './asked';
import type { Condition } from './condition';

/** So many rows are looked through for words in the order of the page, which a frequent word fills it from; for a rarer one the index of words is asked. */
const NEAR = 1000;

const orderOf = (sort: ClaimSort, place: string, id: string): string => `${place} ${CLAIM_SORTS[sort][1]}, ${id} ${CLAIM_SORTS[sort][1]}`;
export const orderOfPage = (sort: ClaimSort, table: string): string => orderOf(sort, `${table}.place`, `${table}.claim_id`);

/** Claims in their order, whatever words they have: of each state no more than are wanted, off the index of that order. Null where no state is asked for. */
export function inOrder(reach: ClaimReach, question: ClaimQuestion, after: ClaimPlace | null, limit: number, words: Condition | null = null): Condition | null {
  const states = statesAsked(reach, question);
  if (states.length === 0) return null;
  const { sort } = question;
  const column = `l.${CLAIM_SORTS[sort][0]}`;
  const conditions = [asked(reach, question), isBeyond(sort, after), ...(words ? [words] : [])];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const ways = states.map((state) => `SELECT * FROM (SELECT l.claim_id, l.company_id, ${column} AS place FROM portico_claim_list l WHERE l.state = '${state}' AND ${where} ORDER BY ${orderOf(sort, column, 'l.claim_id')} LIMIT ${limit}) ${state}`);
  const sql = `SELECT * FROM (${ways.join(' UNION ALL ')}) ways ORDER BY ${orderOfPage(sort, 'ways')} LIMIT ${limit}`;
  return { sql, bindings: states.flatMap(() => conditions.flatMap(({ bindings }) => bindings)) };
}

/** A page of claims in their order, by words where they are looked for; null where none can be. */
export function claimsFound(reach: ClaimReach, question: ClaimQuestion, after: ClaimPlace | null, limit: number): Condition | null {
  const words = wordsAsked(question);
  const { client } = dialect();
  // SQLite reads the words: its houses are small.
  if (client === 'sqlite') return inOrder(reach, question, after, limit, words);
  const near = inOrder(reach, question, after, words === null ? limit : NEAR);
  return near && unguessed(client, words === null ? near : foundByWords(reach, question, after, { near, words, limit }));
}

/**
 * PostgreSQL cannot know whether a word is frequent, and a plan that guesses reads the whole house: the statement finds
 * out while it runs, as that of cases (docs/adr/0021). What is not wanted is not read.
 */
function foundByWords(reach: ClaimReach, question: ClaimQuestion, after: ClaimPlace | null, { near, words, limit }: { near: Condition; words: Condition; limit: number }): Condition {
  const { sort } = question;
  const states = statesAsked(reach, question).map((state) => `'${state}'`).join(', ');
  const scope = asked(reach, question);
  const beyond = isBeyond(sort, after);
  const tables = [
    `near AS MATERIALIZED (${near.sql})`,
    `matched AS MATERIALIZED (SELECT n.* FROM near n WHERE EXISTS (SELECT 1 FROM portico_claim_list l WHERE l.claim_id = n.claim_id AND ${words.sql} OFFSET 0) ORDER BY ${orderOfPage(sort, 'n')} LIMIT ${limit})`,
    `chosen AS MATERIALIZED (SELECT (SELECT count(*) FROM matched) >= ${limit} OR (SELECT count(*) FROM near) < ${NEAR} AS suffices)`,
    `hits AS MATERIALIZED (SELECT l.* FROM portico_claim_list l WHERE l.portal_id + 0 = ? AND ${words.sql})`,
  ];
  const byIndex = `SELECT l.claim_id, l.company_id, l.${CLAIM_SORTS[sort][0]} AS place FROM hits l WHERE l.state IN (${states}) AND ${scope.sql} AND ${beyond.sql} ORDER BY 3 ${CLAIM_SORTS[sort][1]}, 1 ${CLAIM_SORTS[sort][1]} LIMIT ${limit}`;
  const sql = `WITH ${tables.join(', ')} SELECT * FROM matched WHERE (SELECT suffices FROM chosen) UNION ALL SELECT * FROM (${byIndex}) found WHERE NOT (SELECT suffices FROM chosen)`;
  return { sql, bindings: [...near.bindings, ...words.bindings, reach.portalId, ...words.bindings, ...scope.bindings, ...beyond.bindings] };
}
