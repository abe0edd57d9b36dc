import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { LocalDateTime } from '@/cms/types';

export type CalendarEntry = {
  id: string;
  title: string;
  description: string;
  location: string;
  url: string;
  /** With time; wall clock in the zone. */
  at: LocalDateTime;
  zone: string;
};

/**
 * One meeting as an iCalendar file (RFC 5545): local time with the rules of its zone, so that it stays at that time of day.
 * It says when the meeting begins; how long it takes nobody has promised, so that it has no end.
 */
export function calendarFile({ id, title, description, location, url, at, zone }: CalendarEntry, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portico//Customer page//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zoneRules(zone),
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@portico`,
    `DTSTAMP:${compact(now.toISOString().slice(0, 19))}Z`,
    `DTSTART;TZID=${zone}:${compact(`${at.slice(0, 16)}:00`)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(location)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The library gives a zone that is an alias of another under that one's name. */
function zoneRules(zone: string): string[] {
  const [rules] = tzlib_get_ical_block(zone);
  if (!rules) return [];
  return rules.trim().split(/\r?\n/).map((line) => line.replace(/^(TZID|X-LIC-LOCATION):.*/, `$1:${zone}`));
}

const compact = (local: string) => local.replace(/[-:]/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const lineLength = 75;

/** Lines are at most 75 bytes long, and a fold never parts a character. */
function folded(line: string): string {
  let length = 0;
  let result = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > lineLength) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}
