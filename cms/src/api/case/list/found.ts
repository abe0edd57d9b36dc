import type { Client } from '../../../domain/database/dialect';
import type { Condition } from '../../../plugins/role-matrix/server/services/scope';
import { all, either, plain, ROW_BY_ROW } from './conditions';
import { portalOf, type Asked, type AskedOfPortal, type Position, type Sort } from './filters';
import { searchWords } from './rules/words';
import { STRETCHES, waysByDay, waysOf, type Day, type Way } from './ways';

/** So many rows are looked through for words in the order of the page: first a few, which a frequent word fills a page from; more only for a word that is not rare either. */
const NEAR = 100;
/** Of several words the index reads all that each of them has, so it is asked later. */
const NEAR_OF_SEVERAL = 500;
const FAR = 1000;
/** Words are counted off the cases asked for where these are no more. */
const LITTLE = 5000;
/** A word that no more rows hold is rare: they are read and sorted. */
const RARE = 1000;

interface Wanted {
  /** Null where they are only counted. */
  sort: Sort | null;
  after: Position | null;
  limit: number;
}

export const orderOf = (sort: Sort | null, table: string, day: Day = 'due_on'): string => (sort === 'newest' ? `${table}.case_id DESC` : `${table}.${day}, ${table}.case_id`);

/** No two cases stand at one place of an order. */
const placeOf = (sort: Sort | null, table: string): string => (sort === 'newest' ? `${table}.case_id` : `${table}.due_on, ${table}.case_id`);

/** The order within a way, and what its rows say of their place. */
const orderIn = (sort: Sort | null, table: string, { day, place }: Way): string => (place !== undefined && sort !== 'newest' ? `${table}.case_id` : orderOf(sort, table, day));
/** Of the column's own type: of another, PostgreSQL would sort the ways instead of merging them. Bound, so that no wording of a statement names a day. */
const placeIn = (table: string, { day, place }: Way): Condition => (place === undefined ? plain(`${table}.${day}`) : { sql: 'CAST(? AS varchar(255))', bindings: [place] });

function beyond(after: Position, sort: Sort | null, table: string, way: Way): Condition {
  if (sort === 'newest') return { sql: `${table}.case_id < ?`, bindings: [after.caseId] };
  const { day, place } = way;
  if (place === undefined) return { sql: `(${table}.${day}, ${table}.case_id) > (?, ?)`, bindings: [after.dueOn, after.caseId] };
  // All of it stands in one place, so that nothing has to be read to know on which side of the page's end that is.
  return place === after.dueOn ? { sql: `${table}.case_id > ?`, bindings: [after.caseId] } : plain(place > after.dueOn ? '1 = 1' : '1 = 0');
}

/** Where the rows of a page begin within a way: of two lower bounds PostgreSQL takes the first, and would walk from the beginning of a stretch to the page's place. */
function startOf(way: Way, after: Position | null, sort: Sort | null, table: string): Condition | null {
  const { beginning } = way;
  if (beginning && !(after && beginning.passed(after.dueOn))) return beginning.condition;
  return after && beyond(after, sort, table, way);
}

/** The ids of the cases asked for, each once; each way is read in order and cut off after `limit`. */
export function casesFound(asked: Asked | AskedOfPortal, client: Client, wanted: Wanted): Condition {
  const words = searchWords(asked.filters.text ?? '');
  const ways = wanted.sort === 'due' ? waysByDay(asked) : waysOf(asked);
  if (client === 'sqlite') return union(ways.map((way) => wayIn(way, asked, wanted, words.map(holdsWord))), ' UNION ');
  return words.length > 0 ? foundByWords(ways, asked, wanted, words) : inOrder(ways, asked, wanted);
}

const union = (parts: Condition[], word: string): Condition => ({ sql: parts.map(({ sql }, index) => `SELECT * FROM (${sql}) way${index}`).join(word), bindings: parts.flatMap(({ bindings }) => bindings) });

/** Said so, PostgreSQL merges the ways as they come, and reads no more of them than is asked for; a plain union reads all. */
function merged(ways: Condition[], { sort, limit }: Wanted): Condition {
  const { sql, bindings } = union(ways, ' UNION ALL ');
  return { sql: `SELECT DISTINCT ON (${placeOf(sort, 'ways')}) * FROM (${sql}) ways ORDER BY ${orderOf(sort, 'ways')} LIMIT ${limit}`, bindings };
}

/**
 * The first cases of all ways, `limit` of them at least where there are so many, and in order. The stretches of the order
 * are read one after the other until there are enough: to merge ways PostgreSQL asks each for its first row, and that of
 * what has time stands behind all undated work of its index. (PostgreSQL appends parts in their order; parts with a bound
 * of their own are never shared out among workers.)
 */
function inOrder(ways: Way[], asked: Asked | AskedOfPortal, wanted: Wanted): Condition {
  const read = (some: Way[]) => merged(some.map((way) => wayIn(way, asked, wanted, [])), wanted);
  const stretches = STRETCHES.map((stretch) => ways.filter((way) => way.stretch === stretch)).filter((some) => some.length > 0);
  if (stretches.length === 0) return read(ways);
  const { sql, bindings } = union(stretches.map(read), ' UNION ALL ');
  return { sql: `SELECT * FROM (${sql}) turns LIMIT ${wanted.limit}`, bindings };
}

/** SQLite reads the words: its houses are small. */
const holdsWord = (word: string): Condition => ({ sql: `' ' || l.words LIKE ?`, bindings: [`% ${word}%`] });

/** One way in the order of the page. What is said of the case behind somebody's row is asked of each row in its turn, so that the order stays. */
function wayIn(way: Way, of: Asked | AskedOfPortal, { sort, after, limit }: Wanted, words: Condition[]): Condition {
  const { people, repeats, sorted, own, more } = way;
  const table = people ? 'w' : 'l';
  const behind = [...more, ...words];
  const inPortal: Condition[] = people ? [{ sql: 'w.portal_id = ?', bindings: [portalOf(of).id] }] : [];
  const asked = people && behind.length > 0 ? [{ ...all(...behind), sql: `EXISTS (SELECT 1 FROM portico_case_list l WHERE l.case_id = w.case_id AND ${all(...behind).sql} ${ROW_BY_ROW})` }] : behind;
  const where = all(own, ...inPortal, startOf(way, after, sort, table), ...asked);
  const from = people ? 'portico_case_people w' : 'portico_case_list l';
  const place = placeIn(table, way);
  const read = `SELECT ${repeats ? 'DISTINCT ' : ''}${table}.case_id AS case_id, ${place.sql} AS due_on FROM ${from} WHERE ${where.sql}`;
  const sql = sorted
    ? `SELECT * FROM (${read} LIMIT ${EVERYTHING} OFFSET 0) few ORDER BY ${orderOf(sort, 'few')} LIMIT ${limit}`
    : `${read} ORDER BY ${orderIn(sort, table, way)} LIMIT ${limit}`;
  return { sql, bindings: [...place.bindings, ...where.bindings] };
}

/** A bound that nothing reaches. With it PostgreSQL reads first and sorts then, and walks no index of the whole portal for the sake of its order. */
const EVERYTHING = 1_000_000_000;

/**
 * PostgreSQL cannot know whether a word is frequent, and a plan that guesses reads the whole house. So the statement
 * finds out while it runs, and reads about as much in a house of any size: near the page's place for a frequent word,
 * by the index of words for a rare one, farther in the order of the page for what lies between (docs/adr/0021).
 */
function foundByWords(ways: Way[], asked: Asked | AskedOfPortal, wanted: Wanted, words: string[]): Condition {
  const { sort, limit } = wanted;
  const holds = holdsAll(words);
  if (sort === null) return countedByWords(ways, asked, wanted, holds);
  const hits = named('hits', hitsOf(asked, holds));
  const byIndex = merged(ways.map((way) => throughHits(way, asked, wanted)), wanted);
  const near = words.length > 1 ? NEAR_OF_SEVERAL : NEAR;
  // What is read of them is kept, so that none is read twice, and no more are read than are asked for.
  const ordered = named('ordered', inOrder(ways, asked, { ...wanted, limit: FAR }));
  // Each row is asked in its turn, until the page is full.
  const lookedThrough = [near, FAR].map((depth) =>
    named(`found_${depth}`, { sql: `SELECT r.case_id, r.due_on FROM (SELECT * FROM ordered LIMIT ${depth}) r WHERE ${isHeld(holds)} LIMIT ${limit}`, bindings: holds.bindings }),
  );
  const suffices = (depth: number) => `WHEN (SELECT count(*) FROM found_${depth}) >= ${limit} OR ${areFewer('ordered', depth)} THEN ${depth}`;
  // Where the page would be full farther on, at the rate at which it fills here, the word is not rare.
  const isRare = `CASE WHEN (SELECT count(*) FROM found_${near}) >= ${Math.ceil((limit * near) / FAR)} THEN false ELSE ${areFewer('hits', RARE)} END`;
  const chosen = plain(`SELECT CASE ${suffices(near)} WHEN ${isRare} THEN 0 ${suffices(FAR)} ELSE 0 END AS depth`);
  const from = (depth: number, sql: string) => `SELECT * FROM ${sql} WHERE (SELECT depth FROM chosen) = ${depth}`;
  return withTables([hits, ordered, ...lookedThrough, named('chosen', chosen)], {
    sql: [...[near, FAR].map((depth) => from(depth, `found_${depth}`)), from(0, `(${byIndex.sql}) found`)].join(' UNION ALL '),
    bindings: byIndex.bindings,
  });
}

/** Counted off what is asked for where that is little, else off the index of words, in no order and until there are enough. */
function countedByWords(ways: Way[], asked: Asked | AskedOfPortal, wanted: Wanted, holds: Condition): Condition {
  const little = areFewer('in_scope', LITTLE);
  const hits = hitsOf(asked, holds);
  const inWays = either(ways.map((way) => all(...leadsTo(way, asked))));
  return withTables([named('in_scope', inOrder(ways, asked, { ...wanted, limit: LITTLE }))], {
    sql: `SELECT r.case_id, r.due_on FROM in_scope r WHERE ${little} AND ${isHeld(holds)}
      UNION ALL SELECT * FROM (SELECT l.case_id, l.due_on FROM (${hits.sql} OFFSET 0) l WHERE ${inWays.sql} LIMIT ${wanted.limit}) found WHERE NOT ${little}`,
    bindings: [...holds.bindings, ...hits.bindings, ...inWays.bindings],
  });
}

/** In a query of its own it is made once instead of for every row, and the plan does not hang on it. */
const holdsAll = (words: string[]): Condition => ({ sql: `l.found @@ (SELECT to_tsquery('simple', ?))`, bindings: [words.map((word) => `${word}:*`).join(' & ')] });

/** That the case of a row `r` holds them. */
const isHeld = ({ sql }: Condition): string => `EXISTS (SELECT 1 FROM portico_case_list l WHERE l.case_id = r.case_id AND ${sql} ${ROW_BY_ROW})`;

/** What the index of words finds in the portal; no index of the portal's is to be walked for it. */
const hitsOf = (asked: Asked | AskedOfPortal, { sql, bindings }: Condition): Condition => ({ sql: `SELECT l.* FROM portico_case_list l WHERE l.portal_id + 0 = ? AND ${sql}`, bindings: [portalOf(asked).id, ...bindings] });

/** Reads no more of them than it takes to know. */
const areFewer = (table: string, than: number): string => `(SELECT count(*) FROM (SELECT 1 FROM ${table} LIMIT ${than}) counted) < ${than}`;

const named = (name: string, { sql, bindings }: Condition): Condition => ({ sql: `${name} AS MATERIALIZED (${sql})`, bindings });

/** The cases of a way among those that the index of words has found, each looked up in the way. */
function throughHits(way: Way, of: Asked | AskedOfPortal, { sort, after, limit }: Wanted): Condition {
  const where = all(...leadsTo(way, of), after && beyond(after, sort, 'l', way));
  const place = placeIn('l', way);
  return { sql: `SELECT l.case_id AS case_id, ${place.sql} AS due_on FROM hits l WHERE ${where.sql} ORDER BY ${orderIn(sort, 'l', way)} LIMIT ${limit}`, bindings: [...place.bindings, ...where.bindings] };
}

/** What holds for a row of the list that a way leads to. */
function leadsTo({ people, own: said, beginning, more }: Way, of: Asked | AskedOfPortal): Condition[] {
  const own = all(said, beginning?.condition ?? null);
  const ofThem: Condition = { sql: `EXISTS (SELECT 1 FROM portico_case_people w WHERE w.case_id = l.case_id AND w.portal_id = ? AND ${own.sql} ${ROW_BY_ROW})`, bindings: [portalOf(of).id, ...own.bindings] };
  return [people ? ofThem : own, ...more];
}

const withTables = (tables: Condition[], { sql, bindings }: Condition): Condition => ({
  sql: `WITH ${tables.map((table) => table.sql).join(', ')} ${sql}`,
  bindings: [...tables.flatMap((table) => table.bindings), ...bindings],
});
