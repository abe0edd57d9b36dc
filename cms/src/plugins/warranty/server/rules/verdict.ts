import { addDays, addMonths, daysBetween, type LocalDate } from '../../../../domain/time';
import { COVERED, type Covered, type Extension, type Policy, type Start, type UnitDays } from './terms';

/** What is said of parts, or of labour. `since` is the first day without warranty; of a unit that is with somebody else no more is said than everybody may know. */
export type Answer =
  | { outcome: 'in' | 'notYours'; from: LocalDate; until: LocalDate }
  | { outcome: 'out'; from: LocalDate; until: LocalDate; since: LocalDate }
  | { outcome: 'notRegistered' | 'unknown' }
  | { outcome: 'notYours'; from: null; until: null };

/** Why, in the order in which it was asked. */
type Reason =
  | { what: 'noUnit' | 'noPolicy' | 'notYours' | 'notRegistered' }
  | { what: 'noDay'; from: Start }
  | { what: 'term'; months: number; from: Start; day: LocalDate }
  | { what: 'late'; days: number; allowed: number }
  | { what: 'extendedBy'; months: number; reason: string }
  | { what: 'extendedTo'; until: LocalDate; reason: string };

export interface Because {
  of: Covered | 'both';
  reason: Reason;
}

export interface Verdict extends Readonly<Record<Covered, Answer>> {
  because: Because[];
}

/** A unit as a claim is judged by it. */
export interface JudgedUnit extends UnitDays {
  /** Whether it is with the company that asks. */
  own: boolean;
}

interface Judged {
  answer: Answer;
  reasons: Reason[];
}

/** How a warranty stands on the day of a failure, parts and labour apart (CL-06). Null for a unit that is not known, and for a product that no policy speaks of. */
export function verdict(unit: JudgedUnit | null, policy: Policy | null, extensions: readonly Extension[], failedOn: LocalDate): Verdict {
  const parts = judged(unit, policy, extensions, failedOn, 'parts');
  const labour = judged(unit, policy, extensions, failedOn, 'labour');
  return { parts: parts.answer, labour: labour.answer, because: together(parts.reasons, labour.reasons) };
}

function judged(unit: JudgedUnit | null, policy: Policy | null, extensions: readonly Extension[], failedOn: LocalDate, covered: Covered): Judged {
  if (!unit) return { answer: { outcome: 'unknown' }, reasons: [{ what: 'noUnit' }] };
  const found = periodOf(unit, policy, extensions, covered);
  // Whose it is, is nobody else's business, and so is why its warranty is what it is.
  if (!unit.own) return { answer: found.period ? { outcome: 'notYours', ...found.period } : { outcome: 'notYours', from: null, until: null }, reasons: [{ what: 'notYours' }] };
  if (!found.period) return { answer: { outcome: found.reasons.some(({ what }) => what === 'notRegistered') ? 'notRegistered' : 'unknown' }, reasons: found.reasons };
  const { from, until } = found.period;
  // What fails before the first day is made good, too: else a later failure would be better off.
  const answer: Answer = failedOn <= until ? { outcome: 'in', from, until } : { outcome: 'out', from, until, since: addDays(until, 1) };
  return { answer, reasons: found.reasons };
}

/** From which day to which a warranty is, the last one within it; null where that cannot be said. */
interface Period {
  from: LocalDate;
  until: LocalDate;
}

function periodOf(unit: UnitDays, policy: Policy | null, extensions: readonly Extension[], covered: Covered): { period: Period | null; reasons: Reason[] } {
  if (!policy) return { period: null, reasons: [{ what: 'noPolicy' }] };
  const { from: start, months: agreed } = policy[covered];
  if (unit.registeredOn === null && (start === 'registration' || policy.late)) return { period: null, reasons: [{ what: 'notRegistered' }] };
  const usual = dayOf(unit, start);
  if (usual === null) return { period: null, reasons: [{ what: 'noDay', from: start }] };
  const lateness = latenessOf(unit, policy);
  const term = { months: agreed, from: start, day: usual };
  if (lateness && policy.late?.then === 'shipment') {
    if (unit.shippedOn === null) return { period: null, reasons: [lateness, { what: 'noDay', from: 'shipment' }] };
    // Being late makes nothing longer, also where the days are not in their order.
    if (unit.shippedOn < usual) Object.assign(term, { from: 'shipment', day: unit.shippedOn });
  }
  if (lateness && policy.late?.then === 'months') term.months = Math.min(agreed, policy.late[covered]);
  const given = extensions.filter(({ what }) => what === covered || what === 'both');
  const months = term.months + given.reduce((sum, one) => sum + ('months' in one ? one.months : 0), 0);
  const ends = [months === 0 ? addDays(term.day, -1) : addMonths(term.day, months), ...given.flatMap((one) => ('until' in one ? [one.until] : []))];
  const until = ends.reduce((last, end) => (end > last ? end : last));
  return { period: { from: term.day, until }, reasons: [...(lateness ? [lateness] : []), { what: 'term', ...term }, ...given.map(reasonOf)] };
}

const dayOf = ({ deliveredOn, shippedOn, registeredOn }: UnitDays, start: Start): LocalDate | null => ({ delivery: deliveredOn, shipment: shippedOn, registration: registeredOn })[start];

const reasonOf = (extension: Extension): Reason =>
  'months' in extension ? { what: 'extendedBy', months: extension.months, reason: extension.reason } : { what: 'extendedTo', until: extension.until, reason: extension.reason };

/** Counted from the delivery; where nobody knows of one, from the shipment. */
function latenessOf({ deliveredOn, shippedOn, registeredOn }: UnitDays, { late }: Policy): Extract<Reason, { what: 'late' }> | null {
  const since = deliveredOn ?? shippedOn;
  if (!late || registeredOn === null || since === null) return null;
  const days = daysBetween(since, registeredOn);
  return days > late.days ? { what: 'late', days, allowed: late.days } : null;
}

/** What holds of parts and labour alike is said once. */
function together(parts: readonly Reason[], labour: readonly Reason[]): Because[] {
  const of = { parts: parts.map((reason) => JSON.stringify(reason)), labour: labour.map((reason) => JSON.stringify(reason)) };
  const shared = parts.filter((_, index) => of.labour.includes(of.parts[index] ?? ''));
  const apart = COVERED.flatMap((covered) => {
    const others = covered === 'parts' ? of.labour : of.parts;
    return (covered === 'parts' ? parts : labour).filter((_, index) => !others.includes(of[covered][index] ?? '')).map((reason): Because => ({ of: covered, reason }));
  });
  return [...shared.map((reason): Because => ({ of: 'both', reason })), ...apart];
}
