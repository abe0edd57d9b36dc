import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { areas, type Finding, ok, problem, warning } from './finding.ts';
import { closingLine, findingLines, wrapped } from './report.ts';

const plain = { columns: 80, colours: false };
const well = ok('database', 'All steps have been taken.');

test('PF-03 a finding is one sentence after its mark and its area, with its cure below', () => {
  expect(findingLines(well, null, plain)).toEqual(['  ✓ database     All steps have been taken.']);
  expect(findingLines(problem('database', 'Nobody listens.', 'Check DATABASE_HOST.'), well, plain)).toEqual([
    '  ✗              Nobody listens.',
    '                 → Check DATABASE_HOST.',
  ]);
  expect(findingLines(warning('environment', 'It is so.', 'Change it.'), well, plain)[0]).toBe('  ! environment  It is so.');
});

test('PF-03 sentences of all areas begin in one column, and long ones go on there', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  for (const area of areas) {
    const lines = findingLines(warning(area, words, words), null, plain);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {17}( {2})?\S/);
    expect(lines[0]?.slice(17, 22)).toBe('word0');
  }
});

test('PF-03 colours change nothing but the colour', () => {
  const finding = problem('mail', 'It refuses the login.', 'Check SMTP_PASSWORD.');
  const coloured = findingLines(finding, null, { columns: 80, colours: true });
  const escape = String.fromCharCode(27);
  expect(coloured.join('')).toContain(`${escape}[31m✗`);
  expect(coloured.map((line) => line.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), ''))).toEqual(findingLines(finding, null, plain));
});

describe('wrapped', () => {
  test('keeps every word, whole, and the width where a word has it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\S{1,30}$/), { minLength: 1 }), fc.integer({ min: 5, max: 60 }), (words, width) => {
        const lines = wrapped(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

test.each<[Finding[], string]>([
  [[well], 'Everything is as it should be.'],
  [[well, warning('sms', 'a', 'b')], '1 warning, each with its cure after the arrow.'],
  [[problem('sms', 'a', 'b'), warning('sms', 'a', 'b'), warning('sms', 'a', 'b')], '1 problem and 2 warnings, each with its cure after the arrow.'],
  [[problem('sms', 'a', 'b'), problem('sms', 'a', 'b')], '2 problems, each with its cure after the arrow.'],
])('PF-03 the last line counts: %#', (findings, line) => {
  expect(closingLine(findings)).toBe(line);
});
