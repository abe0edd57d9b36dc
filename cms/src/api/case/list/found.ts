import type { Client } from '../../../domain/database/dialect';
import type { Condition } from '../../../plugins/role-matrix/server/services/scope';
import { all, ROW_BY_ROW } from './conditions';
import { portalOf, type Asked, type AskedOfPortal, type Position, type Sort } from './filters';
import { searchWords } from './rules/words';
import { waysByDay, waysOf, type Day, type Way } from './ways';

/** So many rows are looked through for words in the order of the page, before the index of words is asked. */
const LOOKED_THROUGH = 2000;

interface Wanted {
  /** Null where they are only counted. */
  sort: Sort | null;
  after: Position | null;
  limit: number;
}

export const orderOf = (sort: Sort | null, table: string, day: Day = 'due_on'): string => (sort === 'newest' ? `${table}.case_id DESC` : `${table}.${day}, ${table}.case_id`);

/** The order within a way, and what its rows say of their place. */
const orderIn = (sort: Sort | null, table: string, { day, place }: Way): string => (place !== undefined && sort !== 'newest' ? `${table}.case_id` : orderOf(sort, table, day));
const placeIn = (table: string, { day, place }: Way): string => (place === undefined ? `${table}.${day}` : `CAST('${place}' AS text)`);

function beyond(after: Position, sort: Sort | null, table: string, way: Way): Condition {
  if (sort === 'newest') return { sql: `${table}.case_id < ?`, bindings: [after.caseId] };
  return { sql: `(${placeIn(table, way)}, ${table}.case_id) > (?, ?)`, bindings: [after.dueOn, after.caseId] };
}

/** The ids of the cases asked for, each once; each way is read in order and cut off after `limit`. */
export function casesFound(asked: Asked | AskedOfPortal, client: Client, wanted: Wanted): Condition {
  const words = searchWords(asked.filters.text ?? '');
  const ways = wanted.sort === 'due' ? waysByDay(asked) : waysOf(asked);
  if (words.length === 0 || client === 'sqlite') return union(ways.map((way) => wayIn(way, asked, wanted, words.map(holdsWord))));
  return foundByWords(ways, asked, wanted, words);
}

const union = (parts: Condition[]): Condition => ({ sql: parts.map(({ sql }, index) => `SELECT * FROM (${sql}) way${index}`).join(' UNION '), bindings: parts.flatMap(({ bindings }) => bindings) });

/** SQLite reads the words: its houses are small. */
const holdsWord = (word: string): Condition => ({ sql: `' ' || l.words LIKE ?`, bindings: [`% ${word}%`] });

/** One way in the order of the page. What is said of the case behind somebody's row is asked of each row in its turn, so that the order stays. */
function wayIn(way: Way, of: Asked | AskedOfPortal, { sort, after, limit }: Wanted, words: Condition[], list = 'portico_case_list l'): Condition {
  const { people, repeats, sorted, own, more } = way;
  const table = people ? 'w' : 'l';
  const behind = [...more, ...words];
  const inPortal: Condition[] = people ? [{ sql: 'w.portal_id = ?', bindings: [portalOf(of).id] }] : [];
  const asked = people && behind.length > 0 ? [{ ...all(...behind), sql: `EXISTS (SELECT 1 FROM ${list} WHERE l.case_id = w.case_id AND ${all(...behind).sql} ${ROW_BY_ROW})` }] : behind;
  const where = all(own, ...inPortal, after && beyond(after, sort, table, way), ...asked);
  const from = people ? 'portico_case_people w' : list;
  const read = `SELECT ${repeats ? 'DISTINCT ' : ''}${table}.case_id AS case_id, ${placeIn(table, way)} AS due_on FROM ${from} WHERE ${where.sql}`;
  const sql = sorted
    ? `SELECT * FROM (${read} LIMIT ${EVERYTHING} OFFSET 0) few ORDER BY ${orderOf(sort, 'few')} LIMIT ${limit}`
    : `${read} ORDER BY ${orderIn(sort, table, way)} LIMIT ${limit}`;
  return { sql, bindings: where.bindings };
}

/** A bound that nothing reaches. With it PostgreSQL reads first and sorts then, and walks no index of the whole portal for the sake of its order. */
const EVERYTHING = 1_000_000_000;

/**
 * PostgreSQL cannot know whether a word is frequent. A frequent one fills the page from the first rows of the order, so
 * those are looked through; if they do not fill it, the word is rare enough to ask the index of words for all that hold it.
 */
function foundByWords(ways: Way[], asked: Asked | AskedOfPortal, wanted: Wanted, words: string[]): Condition {
  const { sort, limit } = wanted;
  const queries = words.map((word) => `${word}:*`);
  const holds = words.map(() => `l.found @@ to_tsquery('simple', ?)`).join(' AND ');
  const hits: Condition = { sql: `hits AS MATERIALIZED (SELECT l.* FROM portico_case_list l WHERE l.portal_id + 0 = ? AND ${holds})`, bindings: [portalOf(asked).id, ...queries] };
  const byIndex = union(ways.map((way) => throughHits(way, asked, wanted)));
  if (limit > LOOKED_THROUGH) return withTables([hits], byIndex);
  const looked = union(ways.map((way) => wayIn(way, asked, { ...wanted, limit: LOOKED_THROUGH }, [])));
  // Said so, no index answers it: it is asked of the rows that are there.
  const first: Condition = {
    sql: `first AS MATERIALIZED (SELECT f.case_id, f.due_on FROM (SELECT * FROM (${looked.sql}) looked ORDER BY ${orderOf(sort, 'looked')} LIMIT ${LOOKED_THROUGH}) f
      JOIN portico_case_list l ON l.case_id = f.case_id WHERE (${holds}) IS TRUE ORDER BY ${orderOf(sort, 'f')} LIMIT ${limit})`,
    bindings: [...looked.bindings, ...queries],
  };
  const enough = `(SELECT count(*) FROM first) >= ${limit}`;
  return withTables([first, hits], { sql: `SELECT * FROM first WHERE ${enough} UNION ALL SELECT * FROM (${byIndex.sql}) found WHERE NOT ${enough}`, bindings: byIndex.bindings });
}

/** The cases of a way among those that the index of words has found, each looked up in the way. */
function throughHits(way: Way, of: Asked | AskedOfPortal, { sort, after, limit }: Wanted): Condition {
  const { people, own, more } = way;
  const inWay: Condition = people
    ? { sql: `EXISTS (SELECT 1 FROM portico_case_people w WHERE w.case_id = l.case_id AND w.portal_id = ? AND ${own.sql} ${ROW_BY_ROW})`, bindings: [portalOf(of).id, ...own.bindings] }
    : own;
  const where = all(inWay, ...more, after && beyond(after, sort, 'l', way));
  return { sql: `SELECT l.case_id AS case_id, ${placeIn('l', way)} AS due_on FROM hits l WHERE ${where.sql} ORDER BY ${orderIn(sort, 'l', way)} LIMIT ${limit}`, bindings: where.bindings };
}

const withTables = (tables: Condition[], { sql, bindings }: Condition): Condition => ({
  sql: `WITH ${tables.map((table) => table.sql).join(', ')} ${sql}`,
  bindings: [...tables.flatMap((table) => table.bindings), ...bindings],
});
