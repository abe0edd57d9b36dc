import { expect, it } from 'vitest';
import { readDay } from './written-day';

it.each([
  ['2026-05-03', '2026-05-03'],
  ['2026/5/3', '2026-05-03'],
  ['3.5.2026', '2026-05-03'],
  ['13/05/2026', '2026-05-13'],
  ['05/13/2026', '2026-05-13'],
  ['05-05-2026', '2026-05-05'],
  ['29.02.2024', '2024-02-29'],
])('CL-14 %s is the day %s', (written, day) => expect(readDay(written)).toEqual({ day }));

it.each([
  ['03/05/2026', 'ambiguousDay'],
  ['3.5.26', 'notADay'],
  ['30.02.2026', 'notADay'],
  ['13/13/2026', 'notADay'],
  ['May 3', 'notADay'],
  ['46145', 'notADay'],
  ['0026-05-03', 'notADay'],
])('CL-14 %s is none: %s', (written, fault) => expect(readDay(written)).toEqual({ fault }));
