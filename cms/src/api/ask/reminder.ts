import { addDays, instantOf, localDate, type LocalDate } from '../../domain/time';

/** Mails of the product's own accord come at a civil hour. */
const HOUR = '09:00';
const DAYS_WITHOUT_DUE_DATE = 3;

/**
 * When the customer is reminded of an ask, in milliseconds UTC (CP-27): the morning before the day it is due, else that
 * day's own; after three days where no day was named; never where the day is over. `now` in milliseconds UTC.
 */
export function reminderAt(dueOn: LocalDate | null, zone: string, now: number): number | null {
  const morning = (day: LocalDate) => instantOf(`${day}T${HOUR}`, zone);
  const mornings = dueOn === null ? [morning(addDays(localDate(now, zone), DAYS_WITHOUT_DUE_DATE))] : [morning(addDays(dueOn, -1)), morning(dueOn)];
  return mornings.find((instant) => instant > now) ?? null;
}
