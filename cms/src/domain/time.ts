/** A wall-clock date, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A wall-clock date and time, `YYYY-MM-DDTHH:mm`; it means something only together with a zone. */
export type LocalDateTime = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Minutes that were told, by zone: a page asks for *now* many times, and formatting is slow. */
const told = new Map<string, Map<number, LocalDateTime>>();
const MINUTES_KEPT = 1000;

/** The wall clock in an IANA zone at an instant (milliseconds UTC). */
export function localDateTime(instant: number, zone: string): LocalDateTime {
  const minute = Math.floor(instant / 60_000);
  let minutes = told.get(zone);
  if (!minutes || minutes.size >= MINUTES_KEPT) {
    minutes = new Map();
    told.set(zone, minutes);
  }
  let wallClock = minutes.get(minute);
  if (wallClock === undefined) {
    wallClock = formatOf(zone).format(instant).replace(' ', 'T');
    minutes.set(minute, wallClock);
  }
  return wallClock;
}

/** The calendar day in an IANA zone at an instant (milliseconds UTC). */
export function localDate(instant: number, zone: string): LocalDate {
  return localDateTime(instant, zone).slice(0, 10);
}

const DAY = 86_400_000;
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** Days that were told, by their number since 1970. */
const days = new Map<number, string>();
const DAYS_KEPT = 10_000;

/**
 * An instant (whole milliseconds UTC) as `Date` writes it, in a tenth of its time: a page tells some thirty, which took more
 * than all rules together.
 */
export function instantText(instant: number): string {
  const number = Math.floor(instant / DAY);
  let day = days.get(number);
  if (day === undefined) {
    if (days.size >= DAYS_KEPT) days.clear();
    day = new Date(instant).toISOString().slice(0, -'00:00:00.000Z'.length);
    days.set(number, day);
  }
  const passed = instant - number * DAY;
  const two = (value: number) => TWO_DIGITS[Math.floor(value) % 100];
  const thousandths = passed % 1000;
  return `${day}${two(passed / 3_600_000)}:${two((passed / 60_000) % 60)}:${two((passed / 1000) % 60)}.${Math.floor(thousandths / 100)}${two(thousandths)}Z`;
}

/** Calendar arithmetic: no zone is involved, so days of 23 or 25 hours count as one. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The day of the same number so many months later; the last one of a month that is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** From one calendar day to another; less than nothing where the other one is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/**
 * The instant (milliseconds UTC) at which clocks in a zone show a time. Where they skip it, as much later as they skip;
 * where they show it twice, one of the two.
 */
export function instantOf(at: LocalDateTime, zone: string): number {
  const shown = Date.parse(`${at}Z`);
  const offset = (instant: number) => Date.parse(`${localDateTime(instant, zone)}Z`) - instant;
  return shown - offset(shown - offset(shown));
}

export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}
