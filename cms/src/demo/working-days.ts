import { addDays, instantOf, localDate, localDateTime, type LocalDate } from '../domain/time';
import type { Random } from './random';

const MINUTE = 60_000;
/** When the demo's people are at work, Monday to Friday, by the clock of their portal. */
const OPENS = '08:00';
const CLOSES = '16:00';

function isWorkday(date: LocalDate): boolean {
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The workday that lies so many of them after a day, or before it; of a weekend, counted from the Friday before. */
export function addWorkdays(date: LocalDate, count: number): LocalDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, -1);
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count));
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The instant itself in working hours, else some time of the next workday's morning. Milliseconds UTC. */
export function nextAtWork(instant: number, zone: string, random: Random): number {
  const [day = '', time = ''] = localDateTime(instant, zone).split('T');
  if (isWorkday(day) && time >= OPENS && time < CLOSES) return instant;
  const morning = isWorkday(day) && time < OPENS ? day : addWorkdays(day, 1);
  return instantOf(`${morning}T${OPENS}`, zone) + random.whole(0, 150) * MINUTE;
}

/** The instant itself in working hours, else the end of the last workday before it. Milliseconds UTC. */
export function lastAtWork(instant: number, zone: string): number {
  const [day = '', time = ''] = localDateTime(instant, zone).split('T');
  if (isWorkday(day) && time >= OPENS && time < CLOSES) return instant;
  const evening = isWorkday(day) && time >= CLOSES ? day : addWorkdays(isWorkday(day) ? addDays(day, -1) : day, 0);
  return instantOf(`${evening}T${CLOSES}`, zone) - MINUTE;
}

/** Some time of a workday that lies so many of them before an instant. Milliseconds UTC. */
export function workdaysBefore(instant: number, count: number, zone: string, random: Random): number {
  const day = addWorkdays(localDate(instant, zone), -count);
  return instantOf(`${day}T${OPENS}`, zone) + random.whole(0, 420) * MINUTE;
}
