import { instantOf, localDate, type LocalDate } from '../domain/time';
import type { StoryPlan } from './chapters';
import { addWorkdays, lastAtWork, nextAtWork } from './working-days';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How far a story has come: always within somebody's working hours, never beyond now. */
export class StoryClock {
  /** Milliseconds UTC. */
  at: number;
  readonly zone: string;
  readonly today: LocalDate;
  /** The last working minute before now. */
  private readonly limit: number;

  constructor(
    private readonly plan: Pick<StoryPlan, 'staff' | 'random' | 'now'>,
    start: number,
  ) {
    this.zone = plan.staff.portal.timeZone;
    this.today = localDate(plan.now, this.zone);
    this.limit = lastAtWork(plan.now - MINUTE, this.zone);
    this.at = Math.min(start, this.limit);
  }

  /** Lets about so many hours pass, into a working day. */
  later(hours: number): void {
    const { random } = this.plan;
    this.until(nextAtWork(Math.round(this.at + hours * (0.6 + random.next() * 0.8) * HOUR), this.zone, random));
  }

  minutesLater(minutes: number): void {
    this.until(this.at + minutes * MINUTE);
  }

  until(instant: number): void {
    this.at = Math.min(Math.max(this.at, instant), this.limit);
  }

  /** Until the clock of the portal shows a time, `HH:mm`, of a day. */
  untilClock(day: LocalDate, time: string): void {
    this.until(instantOf(`${day}T${time}`, this.zone));
  }

  /** The workday so many of them after the day that has been reached. */
  dayIn(workdays: number): LocalDate {
    return addWorkdays(localDate(this.at, this.zone), workdays);
  }
}
