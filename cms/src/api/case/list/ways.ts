import type { LocalDate } from '../../../domain/time';
import type { Condition } from '../../../plugins/role-matrix/server/services/scope';
import type { MemberViewer } from '../../../http/viewer';
import type { CaseStatus } from '../snapshot';
import { all, answeredRows, dueCondition, either, inSight, isCaseHandler, markedSelves, needsAction, ofCase, plain, rowParts, rowsOf, selves, sightRows, takesPart, TAKES_PART, WORK_WAITS } from './conditions';
import { portalOf, type Asked, type AskedOfPortal, type CaseFilters } from './filters';
import { NEVER, undatedPlace } from './rules/next';
import { ENDED, OPEN, statusesOf } from './rules/rows';

/**
 * One way to the cases asked for: read off the list itself, or off the rows of somebody who has to do with them. `own`
 * is said of the row that is read, `more` of the list's row of the case.
 */
export interface Way {
  people: boolean;
  repeats?: boolean;
  /** Its cases have ended, so that nobody is reminded of them. */
  ended?: boolean;
  /** Few, and no index of theirs is in the order of the page: they are sorted. */
  sorted?: boolean;
  own: Condition;
  more: Condition[];
  day: Day;
  /** Instead of its day, where all of it stands in one place. */
  place?: string;
  /** In which stretch of the order it stands; all of one stretch stands before all of the next. */
  stretch?: Stretch;
  beginning?: Beginning;
}

/** Where a stretch begins; said of the row that is read, as `own` is. */
export interface Beginning {
  condition: Condition;
  /** Whether a page after this place begins within the stretch, or behind all of it. */
  passed(place: string): boolean;
}

/** What has a day until today, what is urgent and has none, what has a later day, and the rest. */
type Stretch = (typeof STRETCHES)[number];
export const STRETCHES = ['until today', 'urgent', 'later', 'rest'] as const;

/** By which day a page is in order: that of what happens next, or of the work alone for those who answer no customer of it. */
export type Day = 'due_on' | 'work_due_on';
type Undecided = Omit<Way, 'day'>;

/** By somebody who takes part: as a condition of its own, or as the way to them where it is the narrowest. */
function participants({ viewer, filters }: Asked | AskedOfPortal): { subject: 'member' | 'office'; ids: number[] }[] {
  return [
    ...(viewer && filters.mine ? [{ subject: 'member' as const, ids: selves(viewer) }] : []),
    ...(filters.userId === undefined ? [] : [{ subject: 'member' as const, ids: [filters.userId] }]),
    ...(filters.officeId === undefined ? [] : [{ subject: 'office' as const, ids: [filters.officeId] }]),
  ];
}

/**
 * The ways to a page in the order by day, stretch by stretch. What has to be done and nobody said by when is a way of
 * its own, so that it does not sink below everything that has time.
 */
export function waysByDay(asked: Asked | AskedOfPortal): Way[] {
  const { viewer, today } = asked;
  const urgent = viewer === null ? plain('l.action = 1') : needsAction(asked, today);
  const other: Condition = { ...urgent, sql: `(${urgent.sql}) IS NOT TRUE` };
  return waysOf(asked).flatMap((way): Way[] => {
    const day = `${way.people ? 'w' : 'l'}.${way.day}`;
    const later: Beginning = { condition: { sql: `${day} > ?`, bindings: [today] }, passed: (place) => place > today };
    // Said as a range its rows come in the order of the page: of one value PostgreSQL forgets that they are in order by it, and sorts them all.
    const undated: Beginning = { condition: plain(`${day} >= '${NEVER}'`), passed: (place) => place >= NEVER };
    return [
      { ...way, own: all(way.own, { sql: `${day} <= ?`, bindings: [today] }), stretch: 'until today' },
      ...urgentWays(way, urgent, asked).map((of): Way => ({ ...of, own: all(of.own, plain(`${day} = '${NEVER}'`)), place: undatedPlace(today), stretch: 'urgent' })),
      { ...way, own: all(way.own, plain(`${day} < '${NEVER}'`)), beginning: later, stretch: 'later' },
      { ...way, beginning: undated, more: [...way.more, other], stretch: 'rest' },
    ];
  });
}

/** Of the whole portal what is urgent stands in two narrow indexes, one of the work and one of reminders; of somebody's cases each is asked. */
function urgentWays(way: Way, urgent: Condition, { viewer, today }: Asked | AskedOfPortal): Way[] {
  if (way.people || way.sorted || viewer === null) return [{ ...way, more: [...way.more, urgent] }];
  const byWork = { ...way, more: [...way.more, plain('l.action = 1')] };
  return way.ended ? [byWork] : [byWork, { ...way, own: all(way.own, remindedBy(today)) }];
}

/**
 * What somebody takes part in is read off that somebody's index, not found among a million. The ways together stay
 * within the viewer's scope: a dashboard row's are her own, a partner's are the parts of her sight, and a case handler
 * and an administrator see the whole portal. Each way reads one index in the order of the page; no case stands in two
 * orders.
 */
export function waysOf(asked: Asked | AskedOfPortal): Way[] {
  const { viewer, filters, today } = asked;
  const others = participants(asked);
  const { external, action } = filters;
  const outside = [...(external ? [plain('l.external_office_id IS NOT NULL')] : []), ...reportedWithin(filters)];
  const waits = viewer && action ? [needsAction(asked, today)] : [];
  const seesAll = viewer === null || isCaseHandler(viewer);
  const taken = others.map(({ subject, ids }) => takesPart(subject, ids));
  if (viewer && filters.row) {
    const { people, repeats, owners, where, date } = rowParts(filters.row, asked);
    const due = filters.when ? dueCondition(date, filters.when, today) : null;
    const own = all(owners, plain(`(${where})`), due);
    const statuses = isAll(filters.statuses, statusesOf(filters.row)) ? null : among(filters.statuses);
    return inTheirOrder(asked, { people, repeats, own, sorted: true, more: [...taken, ...outside, ...waits, ...(statuses ? [statuses] : [])] });
  }
  if (others.length > 0 && (seesAll || filters.mine)) {
    const [first, ...rest] = others;
    const scope = seesAll ? [] : [inSight(viewer)];
    const more = [...rest.map(({ subject, ids }) => takesPart(subject, ids)), ...scope, ...outside, ...waits];
    return (first?.ids ?? []).flatMap((id) => openly(filters, all(rowsOf(first?.subject ?? 'member', [id]), plain(TAKES_PART)), more)).flatMap((way) => inTheirOrder(asked, way));
  }
  if (seesAll) return filters.statuses.flatMap((status) => portalWays(asked, status, action ? today : null));
  const found = action ? waitingRows(viewer) : sightRows(viewer).map((own) => ({ own, more: [] }));
  const answered = answeredRows(asked);
  const unanswered = answered.length === 0 ? [] : [not(ofCase(either(answered)))];
  return [
    ...answered.flatMap((own) => openly(filters, own, [...waits, ...taken, ...outside])).map((way): Way => ({ ...way, day: 'due_on' })),
    ...found.flatMap(({ own, more }) => openly(filters, own, [...more, ...unanswered, ...taken, ...outside])).map((way): Way => ({ ...way, day: 'work_due_on' })),
  ];
}

const not = ({ sql, bindings }: Condition): Condition => ({ sql: `NOT ${sql}`, bindings });

/** A way in the order that its reader may know, parted where that is one on some of its cases and another on others. */
function inTheirOrder(asked: Asked | AskedOfPortal, way: Undecided): Way[] {
  if (asked.viewer === null || isCaseHandler(asked.viewer)) return [{ ...way, day: 'due_on' }];
  const answered = answeredRows(asked);
  if (answered.length === 0) return [{ ...way, day: 'work_due_on' }];
  const ofThem = ofCase(either(answered));
  return [
    { ...way, day: 'due_on', more: [...way.more, ofThem] },
    { ...way, day: 'work_due_on', more: [...way.more, not(ofThem)] },
  ];
}

/** From an instant on, and before another. */
function reportedWithin({ reportedFrom, reportedBefore }: CaseFilters): Condition[] {
  return [
    ...(reportedFrom === undefined ? [] : [{ sql: 'l.reported_at >= ?', bindings: [reportedFrom] }]),
    ...(reportedBefore === undefined ? [] : [{ sql: 'l.reported_at < ?', bindings: [reportedBefore] }]),
  ];
}

const isAll = (statuses: readonly CaseStatus[], group: readonly CaseStatus[]) => group.every((status) => statuses.includes(status));
const among = (statuses: readonly CaseStatus[]): Condition => ({ sql: `l.status IN (${statuses.map(() => '?').join(', ')})`, bindings: [...statuses] });

/** People's rows know only whether a case is open, and stand in the order of that: one way to the open ones, one to those that have ended. */
function openly({ statuses }: CaseFilters, own: Condition, more: Condition[]): Undecided[] {
  return [OPEN, ENDED].flatMap((group, index) => {
    const wanted = statuses.filter((status) => group.includes(status));
    if (wanted.length === 0) return [];
    return [{ people: true, own: all(own, plain(`w.open = ${1 - index}`)), more: wanted.length === group.length ? more : [among(wanted), ...more] }];
  });
}

/** The list has an index for each status, and partial ones for what is rare. */
function portalWays(asked: Asked | AskedOfPortal, status: CaseStatus, today: LocalDate | null): Way[] {
  const { filters } = asked;
  const base = all({ sql: 'l.portal_id = ? AND l.status = ?', bindings: [portalOf(asked).id, status] }, filters.external ? plain('l.external_office_id IS NOT NULL') : null, ...reportedWithin(filters));
  const ended = ENDED.includes(status);
  const way = (condition: Condition | null): Way => ({ people: false, ended, own: all(base, condition), more: [], day: 'due_on' });
  if (today === null) return [way(null)];
  return [way(plain('l.action = 1')), ...(ended ? [] : [{ ...way(remindedBy(today)), sorted: true }])];
}

/** Said as the indexes of reminders are. */
const remindedBy = (today: LocalDate): Condition => ({ sql: `l.reminder_on < '9999-12-31' AND l.reminder_on <= ?`, bindings: [today] });

/** Of what a partner sees, that which waits for her by the work: her own rows say so, and of a named external case handler the case. */
function waitingRows(viewer: MemberViewer): { own: Condition; more: Condition[] }[] {
  const waits = sightRows(viewer).map((own) => ({ own: all(own, plain('w.action = 1')), more: [] }));
  const ids = markedSelves(viewer);
  return ids.length === 0 ? waits : [...waits, { own: all(rowsOf('member', ids), plain('w.external = 1')), more: [plain(WORK_WAITS)] }];
}
