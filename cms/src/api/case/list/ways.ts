import type { Client } from '../../../domain/database/dialect';
import type { Condition } from '../../../plugins/role-matrix/server/services/scope';
import { all, dueCondition, isCaseHandler, needsAction, plain, rowCondition, rowsOf, selves, sightRows, takesPart, TAKES_PART } from './conditions';
import type { Asked, AskedOfPortal, CaseFilters, Position, Sort } from './filters';
import { searchWords } from './rules/words';

/** One way to the cases asked for: read off the list itself, or off the rows of somebody who has to do with them. */
interface Way {
  people: boolean;
  /** A case may stand there twice: for the viewer, and for somebody she stands in for. */
  repeats?: boolean;
  condition: Condition;
}

/** By somebody who takes part: as a condition of its own, or as the way to them where it is the narrowest. */
function participants({ viewer, filters }: Asked | AskedOfPortal): { subject: 'member' | 'office'; ids: number[] }[] {
  return [
    ...(filters.userId === undefined ? [] : [{ subject: 'member' as const, ids: [filters.userId] }]),
    ...(viewer && filters.mine ? [{ subject: 'member' as const, ids: selves(viewer) }] : []),
    ...(filters.officeId === undefined ? [] : [{ subject: 'office' as const, ids: [filters.officeId] }]),
  ];
}

/**
 * What somebody takes part in is read off that somebody's index, not found among a million. The ways together stay
 * within the viewer's scope: a dashboard row's are her own, a partner's are the parts of her sight, and a case handler
 * and an administrator see the whole portal.
 */
function waysOf(asked: Asked | AskedOfPortal): { ways: Way[]; rest: Condition[] } {
  const { viewer, filters, today } = asked;
  const others = participants(asked);
  if (viewer && filters.row) {
    const { people, condition, date } = rowCondition(filters.row, viewer);
    const due = filters.when ? [dueCondition(date, filters.when, today)] : [];
    return { ways: [{ people, repeats: people, condition }], rest: [...due, ...others.map(({ subject, ids }) => takesPart(subject, ids))] };
  }
  if (viewer && !isCaseHandler(viewer)) {
    return { ways: sightRows(viewer).map((condition) => ({ people: true, condition })), rest: others.map(({ subject, ids }) => takesPart(subject, ids)) };
  }
  const [first, ...rest] = others;
  if (!first) return { ways: [{ people: false, condition: plain('1 = 1') }], rest: [] };
  return {
    ways: first.ids.map((id) => ({ people: true, condition: all(rowsOf(first.subject, [id]), plain(TAKES_PART)) })),
    rest: rest.map(({ subject, ids }) => takesPart(subject, ids)),
  };
}

/** What is asked of a case beside the way to it. */
function narrowing(asked: Asked | AskedOfPortal, client: Client): Condition[] {
  const { viewer, filters, today } = asked;
  const { statuses, text = '', reportedFrom, reportedBefore } = filters;
  const portal = asked.viewer === null ? asked.portal : asked.viewer.portal;
  return [
    { sql: 'l.portal_id = ?', bindings: [portal.id] },
    ...(filters.external ? [plain('l.external_office_id IS NOT NULL')] : []),
    ...(viewer && filters.action ? [needsAction(viewer, today)] : []),
    { sql: `l.status IN (${statuses.map(() => '?').join(', ')})`, bindings: [...statuses] },
    ...(reportedFrom === undefined ? [] : [{ sql: 'l.reported_at >= ?', bindings: [reportedFrom] }]),
    ...(reportedBefore === undefined ? [] : [{ sql: 'l.reported_at < ?', bindings: [reportedBefore] }]),
    ...searchWords(text).map((word) => holdsWord(word, client)),
  ];
}

/** On PostgreSQL by the index of words, on SQLite by reading them: its houses are small. */
const holdsWord = (word: string, client: Client): Condition =>
  client === 'postgres' ? { sql: `to_tsvector('simple', l.words) @@ to_tsquery('simple', ?)`, bindings: [`${word}:*`] } : { sql: `' ' || l.words LIKE ?`, bindings: [`% ${word}%`] };

/** Whether only open, or only ended, cases are asked for: then the index's order serves. */
function openness({ statuses }: CaseFilters): number | null {
  const open = statuses.filter((status) => status === 'open' || status === 'waiting').length;
  if (open === statuses.length) return 1;
  return open === 0 ? 0 : null;
}

function beyond(after: Position, sort: Sort, table: string): Condition {
  if (sort === 'newest') return { sql: `${table}.case_id < ?`, bindings: [after.caseId] };
  return { sql: `(${table}.due_on, ${table}.case_id) > (?, ?)`, bindings: [after.dueOn, after.caseId] };
}

export const orderOf = (sort: Sort, table: string): string => (sort === 'due' ? `${table}.due_on, ${table}.case_id` : `${table}.case_id DESC`);

/** The ids of the cases asked for, each once; each way is read in order and cut off after `limit`. */
export function casesFound(asked: Asked | AskedOfPortal, client: Client, { sort, after, limit }: { sort: Sort; after: Position | null; limit: number }): Condition {
  const { ways, rest } = waysOf(asked);
  const open = openness(asked.filters);
  const parts = ways.map(({ people, repeats, condition }, index) => {
    const table = people ? 'w' : 'l';
    const where = all(condition, open === null ? null : plain(`${table}.open = ${open}`), ...rest, ...narrowing(asked, client), after && beyond(after, sort, table));
    const from = people ? 'portico_case_people w JOIN portico_case_list l ON l.case_id = w.case_id' : 'portico_case_list l';
    const sql = `SELECT * FROM (SELECT ${repeats ? 'DISTINCT ' : ''}${table}.case_id AS case_id, ${table}.due_on AS due_on FROM ${from} WHERE ${where.sql} ORDER BY ${orderOf(sort, table)} LIMIT ${limit}) way${index}`;
    return { sql, bindings: where.bindings };
  });
  return { sql: parts.map(({ sql }) => sql).join(' UNION '), bindings: parts.flatMap(({ bindings }) => bindings) };
}
