import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendarFile';

const entry = {
  id: 'a1',
  title: 'Befaring, Nordlys Forsikring',
  description: 'Jonas Berg Hagen, Takst & Tilstand Oslo\nSkadenummer 26-104882; æøå æøå æøå æøå æøå æøå æøå æøå æøå æøå',
  location: 'Thereses gate 14 B, 0452 Oslo',
  url: 'https://portal.example/nordlys/case/26-104882',
  at: '2026-03-12T10:00',
  zone: 'Europe/Oslo',
};

describe('CP-13 the calendar file of a meeting', () => {
  const file = calendarFile(entry, new Date('2026-03-10T08:00:00Z'));

  it('begins at the local time of its zone, whose rules it brings', () => {
    expect(file).toContain('DTSTART;TZID=Europe/Oslo:20260312T100000\r\n');
    expect(file).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Oslo\r\n/);
    expect(file).toContain('DTSTAMP:20260310T080000Z\r\n');
  });

  it('keeps what has a meaning in the format out of the texts', () => {
    expect(file).toContain('SUMMARY:Befaring\\, Nordlys Forsikring\r\n');
    expect(file.replaceAll('\r\n ', '')).toContain('Oslo\\nSkadenummer 26-104882\\; æøå');
  });

  it('PF-13 has no line that a text began', () => {
    const forged = calendarFile({ ...entry, location: 'Oslo\rATTENDEE:mailto:x@evil.example\r\nX-A:1\nX-B:1' }, new Date('2026-03-10T08:00:00Z'));
    expect(forged.split(/\r\n|\r|\n/).filter((line) => /^(ATTENDEE|X-[AB])/.test(line))).toEqual([]);
  });

  it('has no line of more than 75 bytes', () => {
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
